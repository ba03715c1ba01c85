internal import Glibc

/// A number of a workbook, digit by digit: what Excel keeps of it, 15 significant digits, and what a format shows.
struct ShownNumber {
  private var isNegative: Bool
  /// The digits before and after the point.
  private var whole: [UInt8]
  private var fraction: [UInt8]
  /// Whether the workbook holds a whole number of more digits than it keeps.
  let hasLostDigits: Bool

  private static let zero = UInt8(ascii: "0")

  /// The number that `raw` writes, such as `91.5` or `9.15E+1`; nil where it is none.
  init?(_ raw: String) {
    var end: UnsafeMutablePointer<CChar>?
    let (value, isWhole) = raw.withCString { text in
      let value = strtod(text, &end)
      return (value, end.map { $0.pointee == 0 && $0 > UnsafeMutablePointer(mutating: text) } ?? false)
    }
    guard isWhole, value.isFinite, abs(value) < 1e18 else { return nil }
    var buffer = [CChar](repeating: 0, count: 40)
    _ = withVaList([abs(value)]) { vsnprintf(&buffer, buffer.count, "%.14e", $0) }
    let text = buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    guard let mark = text.firstIndex(of: UInt8(ascii: "e")),
      let exponent = Int(String(decoding: text[(mark + 1)...], as: UTF8.self))
    else { return nil }
    var digits = text[..<mark].filter { $0 != UInt8(ascii: ".") }
    while digits.count > 1, digits.last == Self.zero { digits.removeLast() }
    isNegative = value < 0
    let point = exponent + 1
    if point <= 0 {
      whole = [Self.zero]
      fraction = Array(repeating: Self.zero, count: -point) + digits
    } else if digits.count <= point {
      whole = digits + Array(repeating: Self.zero, count: point - digits.count)
      fraction = []
    } else {
      whole = Array(digits[..<point])
      fraction = Array(digits[point...])
    }
    if value == 0 { fraction = [] }
    hasLostDigits = abs(value) >= 1e15
  }

  /// All of it.
  var plain: String { text(isGrouped: false) }

  /// A hundred times the number.
  var hundredfold: ShownNumber {
    var moved = self
    for _ in 0..<2 { moved.whole.append(moved.fraction.isEmpty ? Self.zero : moved.fraction.removeFirst()) }
    while moved.whole.count > 1, moved.whole.first == Self.zero { moved.whole.removeFirst() }
    return moved
  }

  /// The number with as many decimals of `decimals` as it has, rounded half up as Excel does, and whether that left
  /// something out; zeros in front make it `wholeDigits` long before the point.
  func shown(
    decimals: ClosedRange<Int>, isGrouped: Bool, wholeDigits: Int = 1
  ) -> (text: String, isRounded: Bool) {
    var shown = self
    var isRounded = false
    let most = decimals.upperBound
    if fraction.count > most {
      let next = fraction[most]
      isRounded = fraction[most...].contains { $0 != Self.zero }
      shown.fraction = Array(fraction[..<most])
      if next >= UInt8(ascii: "5") { shown.increment() }
    }
    while shown.fraction.count > decimals.lowerBound, shown.fraction.last == Self.zero {
      shown.fraction.removeLast()
    }
    while shown.fraction.count < decimals.lowerBound { shown.fraction.append(Self.zero) }
    if (shown.whole + shown.fraction).allSatisfy({ $0 == Self.zero }) { shown.isNegative = false }
    // No code is longer; a format of a million zeros is no format.
    while shown.whole.count < min(wholeDigits, 30) { shown.whole.insert(Self.zero, at: 0) }
    return (shown.text(isGrouped: isGrouped), isRounded)
  }

  private mutating func increment() {
    var digits = whole + fraction
    var at = digits.count - 1
    while at >= 0, digits[at] == UInt8(ascii: "9") {
      digits[at] = Self.zero
      at -= 1
    }
    if at >= 0 { digits[at] += 1 } else { digits.insert(UInt8(ascii: "1"), at: 0) }
    let decimals = fraction.count
    whole = Array(digits[..<(digits.count - decimals)])
    fraction = Array(digits[(digits.count - decimals)...])
  }

  private func text(isGrouped: Bool) -> String {
    var bytes: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
    for (at, digit) in whole.enumerated() {
      if isGrouped && at > 0 && (whole.count - at).isMultiple(of: 3) { bytes.append(UInt8(ascii: ",")) }
      bytes.append(digit)
    }
    if !fraction.isEmpty { bytes += [UInt8(ascii: ".")] + fraction }
    return String(decoding: bytes, as: UTF8.self)
  }
}
