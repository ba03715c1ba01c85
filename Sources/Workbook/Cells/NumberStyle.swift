/// How a number is shown: with how many decimals, with commas between thousands, as a percentage.
struct NumberStyle: Hashable {
  private static let zero = UInt8(ascii: "0")
  private static let comma = UInt8(ascii: ",")
  private static let point = UInt8(ascii: ".")
  private static let minus = UInt8(ascii: "-")
  private static let percent = UInt8(ascii: "%")

  /// How many digits stand behind the point, at most 14.
  let decimals: Int
  /// Whether commas stand between thousands.
  let isGrouped: Bool
  /// Whether it is shown times a hundred, with a percent sign.
  let isPercentage: Bool

  /// It as a number from 1 to 64.
  var code: UInt8 { UInt8(1 + decimals + (isGrouped ? 16 : 0) + (isPercentage ? 32 : 0)) }

  /// The style with this code.
  init(code: UInt8) {
    let bits = Int(code) - 1
    decimals = bits & 15
    isGrouped = bits & 16 != 0
    isPercentage = bits & 32 != 0
  }

  /// The style in which `digits`, such as `1,234.50` or `97.21%`, are written; nil where a cell would not show or hold them
  /// exactly: codes with leading zeros, more than 15 digits, commas elsewhere than between thousands, a nought with a minus.
  init?(_ digits: UnsafeBufferPointer<UInt8>) {
    var at = digits.first == Self.minus ? 1 : 0
    var end = digits.count
    isPercentage = digits.last == Self.percent
    if isPercentage { end -= 1 }
    let start = at
    var digitCount = 0
    var group = 0
    var commas = 0
    var isNought = true
    while at < end, digits[at] != Self.point {
      if digits[at] == Self.comma {
        guard group == 3 || (commas == 0 && (1...3).contains(group)) else { return nil }
        commas += 1
        group = 0
      } else {
        guard digits[at].isASCIIDigit else { return nil }
        if digits[at] != Self.zero { isNought = false }
        digitCount += 1
        group += 1
      }
      at += 1
    }
    guard digitCount > 0, commas == 0 || group == 3, digitCount == 1 || digits[start] != Self.zero else {
      return nil
    }
    isGrouped = commas > 0
    var fraction = 0
    if at < end {
      at += 1
      guard at < end else { return nil }
      while at < end {
        guard digits[at].isASCIIDigit else { return nil }
        if digits[at] != Self.zero { isNought = false }
        fraction += 1
        at += 1
      }
    }
    guard digitCount + fraction <= 15, !(isNought && start == 1) else { return nil }
    decimals = fraction
  }

  /// The format that workbooks know it by, such as `#,##0.00`.
  var format: String {
    let whole = isGrouped ? "#,##0" : "0"
    let fraction = decimals > 0 ? "." + String(repeating: "0", count: decimals) : ""
    return whole + fraction + (isPercentage ? "%" : "")
  }

  /// A number that is written in it.
  var sample: String {
    (isGrouped ? "1,000" : "0") + (decimals > 0 ? "." + String(repeating: "0", count: decimals) : "")
      + (isPercentage ? "%" : "")
  }

  /// How many bytes more than `digits` the value of a percentage has at most.
  static let mostNoughts = 16

  /// Puts down the value of `digits`, which are written in this style, in the fewest digits: `1234.5`, `0.9721`.
  func putValue(of digits: UnsafeBufferPointer<UInt8>, into output: inout ByteCursor) {
    if isPercentage { return putHundredth(of: digits, into: &output) }
    var end = digits.count
    if decimals > 0 {
      while digits[end - 1] == Self.zero { end -= 1 }
      if digits[end - 1] == Self.point { end -= 1 }
    }
    for at in 0..<end where digits[at] != Self.comma { output.put(digits[at]) }
  }

  private func putHundredth(of digits: UnsafeBufferPointer<UInt8>, into output: inout ByteCursor) {
    let plain = digits.filter(\.isASCIIDigit)
    let places = decimals + 2
    let padded = Array(repeating: Self.zero, count: max(0, places + 1 - plain.count)) + plain
    let point = padded.count - places
    if digits.first == Self.minus { output.put(Self.minus) }
    let whole = padded[..<point].drop { $0 == Self.zero }
    if whole.isEmpty { output.put(Self.zero) }
    for digit in whole { output.put(digit) }
    var fraction = padded[point...]
    while fraction.last == Self.zero { fraction.removeLast() }
    if !fraction.isEmpty { output.put(Self.point) }
    for digit in fraction { output.put(digit) }
  }

  /// Whether `value`, digits with a point as a cell of a workbook has them, is shown as `text` in this style.
  func shows(_ value: UnsafeBufferPointer<UInt8>, as text: UnsafeBufferPointer<UInt8>) -> Bool {
    // Digit by digit from the left: the value without its point against the text without its commas, both from the first
    // digit that is not nought; where one ends, the other may go on with noughts.
    guard (value.first == Self.minus) == (text.first == Self.minus),
      (text.last == Self.percent) == isPercentage, let style = NumberStyle(text), style == self,
      let shift = Self.places(in: value), shift <= decimals + (isPercentage ? 2 : 0)
    else { return false }
    var missing = decimals + (isPercentage ? 2 : 0) - shift
    var one = Digits(value)
    var other = Digits(text)
    while true {
      let right = other.next()
      var left = one.next()
      if left == nil, right != nil, missing > 0 {
        missing -= 1
        left = Self.zero
      }
      if left != right { return false }
      if left == nil { return missing == 0 || one.isNought }
    }
  }

  /// How many digits stand behind the point of `value`; nil where it is no plain number.
  private static func places(in value: UnsafeBufferPointer<UInt8>) -> Int? {
    var places: Int?
    var hasDigits = false
    for at in value.indices where at > 0 || value[0] != minus {
      if value[at] == point {
        guard places == nil, hasDigits else { return nil }
        places = 0
      } else {
        guard value[at].isASCIIDigit else { return nil }
        hasDigits = true
        places = places.map { $0 + 1 }
      }
    }
    return hasDigits ? places ?? 0 : nil
  }

  /// The digits of a number without leading noughts.
  private struct Digits {
    private let text: UnsafeBufferPointer<UInt8>
    private var at = 0
    private(set) var isNought = true

    init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

    mutating func next() -> UInt8? {
      while at < text.count {
        let byte = text[at]
        at += 1
        if byte.isASCIIDigit, !isNought || byte != NumberStyle.zero {
          isNought = false
          return byte
        }
      }
      return nil
    }
  }
}

/// Some number styles.
public struct NumberStyles: Hashable, Sendable {
  private var bits: UInt64 = 0

  /// None yet.
  public init() {}

  /// Adds the style with `code`; 0 is none.
  mutating func insert(_ code: UInt8) {
    if code > 0 { bits |= 1 << UInt64(code - 1) }
  }

  /// Adds those of `other`.
  public mutating func formUnion(_ other: NumberStyles) { bits |= other.bits }

  /// Their codes in order.
  var codes: [UInt8] { (1...64).filter { bits >> UInt64($0 - 1) & 1 == 1 } }
}

extension UInt8 {
  var isASCIIDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}
