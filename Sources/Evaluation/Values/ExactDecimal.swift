/// A decimal number exactly as a document wrote it: its value, its number of decimals, and whether its digits are grouped.
///
/// `84` and `84.00` have the same value and are shown as they were published.
public struct ExactDecimal: Hashable, Sendable {
  /// The digits as a whole number: the value times ten to the power of `decimals`.
  public let mantissa: Int64
  /// How many digits stand after the decimal point, 0 to 10.
  public let decimals: Int
  /// Whether thousands are set apart by commas.
  public let isGrouped: Bool

  /// The number `mantissa` / 10^`decimals`.
  public init(mantissa: Int64, decimals: Int = 0, isGrouped: Bool = false) {
    self.mantissa = mantissa
    self.decimals = decimals
    self.isGrouped = isGrouped
  }

  /// The number that `text` writes: an optional minus, digits, optional commas between groups of three, an optional point
  /// and up to ten decimals. Anything else gives nil, as do more than 18 digits.
  public init?(_ text: some StringProtocol) {
    var mantissa: Int64 = 0
    var digits = 0
    var decimals: Int?
    var groups: [Int] = []
    var isNegative = false
    // As a string of its own, because a generic one is many times slower.
    for (index, byte) in String(text).utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        guard digits <= 18 else { return nil }
        mantissa = mantissa * 10 + Int64(byte - UInt8(ascii: "0"))
        if let count = decimals { decimals = count + 1 }
      case UInt8(ascii: "-") where index == 0: isNegative = true
      case UInt8(ascii: ".") where decimals == nil && digits > 0: decimals = 0
      case UInt8(ascii: ",") where decimals == nil && digits > 0: groups.append(digits)
      default: return nil
      }
    }
    guard digits > 0, decimals != 0, (decimals ?? 0) <= 10 else { return nil }
    let whole = digits - (decimals ?? 0)
    for (index, group) in groups.reversed().enumerated() where whole - group != (index + 1) * 3 { return nil }
    if let first = groups.first, first > 3 { return nil }
    self.init(
      mantissa: isNegative ? -mantissa : mantissa, decimals: decimals ?? 0, isGrouped: !groups.isEmpty)
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// The number as it was written.
  public var description: String {
    // From the end and without strings of its parts, because every row of a table says several numbers. Nothing takes more
    // than nineteen digits, a sign, a point and six commas beside the zeros before the first digit.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: decimals + 32) { text in
      var start = text.count
      func write(_ byte: UInt8) {
        start -= 1
        text.initializeElement(at: start, to: byte)
      }
      var rest = mantissa.magnitude
      var place = -decimals
      repeat {
        if place == 0 && decimals > 0 { write(UInt8(ascii: ".")) }
        if place > 0 && isGrouped && place.isMultiple(of: 3) { write(UInt8(ascii: ",")) }
        write(UInt8(ascii: "0") + UInt8(rest % 10))
        rest /= 10
        place += 1
      } while rest > 0 || place <= 0
      if mantissa < 0 { write(UInt8(ascii: "-")) }
      return String(decoding: UnsafeBufferPointer(rebasing: text[start...]), as: UTF8.self)
    }
  }
}

extension ExactDecimal: Comparable {
  /// By value; how a number is written does not count.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    left.scaled(to: 10) < right.scaled(to: 10)
  }

  /// Whether both have one value, however they are written.
  public func equals(_ other: ExactDecimal) -> Bool { scaled(to: 10) == other.scaled(to: 10) }

  /// The value times ten to the power of `places`, which must not be less than `decimals`.
  public func scaled(to places: Int) -> Int128 {
    precondition(places >= decimals, "digits would be lost")
    return (decimals..<places).reduce(Int128(mantissa)) { value, _ in value * 10 }
  }

  /// The nearest floating-point number, for geometry only, never for a figure.
  public var approximate: Double {
    (0..<decimals).reduce(Double(mantissa)) { value, _ in value / 10 }
  }
}
