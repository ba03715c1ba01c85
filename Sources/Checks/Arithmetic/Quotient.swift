import Evaluation

/// An exact ratio of two whole numbers, with which published figures are recomputed.
struct Quotient {
  /// The number above the line.
  let numerator: Int128
  /// The number below the line, above 0.
  let denominator: Int128

  /// `numerator` over `denominator`, which must be above 0.
  init(_ numerator: Int128, _ denominator: Int128) {
    precondition(denominator > 0, "a denominator is above 0")
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The value of a published number.
  init(_ value: ExactDecimal) {
    self.init(Int128(value.mantissa), Int128.power(ofTen: value.decimals))
  }

  /// The ratio as percent.
  var percent: Quotient? {
    let (product, overflow) = numerator.multipliedReportingOverflow(by: 100)
    return overflow ? nil : Quotient(product, denominator)
  }

  /// How `published` came from this value; nil where the numbers are too large to tell.
  func agreement(with published: ExactDecimal) -> Agreement? {
    guard let (whole, rounded) = digits(to: published.decimals) else { return nil }
    if Int128(published.mantissa) == rounded { return .rounded }
    return Int128(published.mantissa) == whole ? .cutOff : .contradicts
  }

  /// The value rounded half up to `decimals` decimals.
  func rounded(to decimals: Int) -> String {
    guard let (_, rounded) = digits(to: decimals) else { return text(decimals: 0) }
    return Quotient(rounded, Int128.power(ofTen: decimals)).text(decimals: decimals)
  }

  /// The value times ten to the power of `decimals` as a whole number: cut off, and rounded half up.
  private func digits(to decimals: Int) -> (cutOff: Int128, rounded: Int128)? {
    guard let scaled = scaled(to: decimals) else { return nil }
    let (whole, rest) = scaled.quotientAndRemainder(dividingBy: denominator)
    let isUp = rest.magnitude >= denominator.magnitude - rest.magnitude
    return (whole, isUp ? whole + (scaled < 0 ? -1 : 1) : whole)
  }

  /// The value with at most `decimals` decimals; an ellipsis says that more would follow.
  func text(decimals: Int) -> String {
    guard let scaled = scaled(to: decimals) else { return text(decimals: 0) }
    let (whole, rest) = scaled.quotientAndRemainder(dividingBy: denominator)
    var digits = String(whole.magnitude)
    digits = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let fraction = digits.suffix(decimals)
    let sign = scaled < 0 ? "-" : ""
    guard rest == 0 else { return sign + digits.dropLast(decimals) + "." + fraction + "…" }
    let kept = String(fraction.reversed().drop { $0 == "0" }.reversed())
    return sign + digits.dropLast(decimals) + (kept.isEmpty ? "" : "." + kept)
  }

  private func scaled(to decimals: Int) -> Int128? {
    let (product, overflow) = numerator.multipliedReportingOverflow(by: Int128.power(ofTen: decimals))
    return overflow ? nil : product
  }
}

extension Quotient: Comparable {
  /// Whether both are one value, in whatever terms.
  static func == (left: Quotient, right: Quotient) -> Bool { !(left < right) && !(right < left) }

  /// By value, without a product that could overflow.
  static func < (left: Quotient, right: Quotient) -> Bool {
    let first = left.floored
    let second = right.floored
    if first.whole != second.whole { return first.whole < second.whole }
    guard first.rest > 0, second.rest > 0 else { return first.rest == 0 && second.rest > 0 }
    return Quotient(right.denominator, second.rest) < Quotient(left.denominator, first.rest)
  }

  private var floored: (whole: Int128, rest: Int128) {
    let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    return rest < 0 ? (whole - 1, rest + denominator) : (whole, rest)
  }
}

extension Int128 {
  /// Ten to the power of `exponent`, which is at most 38.
  static func power(ofTen exponent: Int) -> Int128 {
    (0..<exponent).reduce(1) { value, _ in value * 10 }
  }
}
