import Evaluation

extension Measure {
  /// Whether it is a sum of money.
  var isMoney: Bool { self == .budgeted || self == .executed || self == .amount }
}

extension Figure {
  /// The figure with its unit, as published.
  var text: String { value.description + (unit ?? "") }

  /// The figure with its name, unit and hedge, as published.
  var namedText: String { "\(name) \(text)" + (approximation?.label ?? "") }

  /// Its unit of money; nil where it has none.
  var amountUnit: AmountUnit? {
    switch unit {
    case "亿": .hundredMillionYuan
    case "万": .tenThousandYuan
    default: unit.flatMap { AmountUnit(term: $0) }
    }
  }

  /// The sum in fen; nil where it is no sum of money or has no unit of money.
  var fen: Int128? {
    guard measure.isMoney, let unit = amountUnit else { return nil }
    return Amount(value, unit)?.fen
  }

  /// Its value in terms that all figures of its kind share: fen for money, else the plain number; nil where its unit is
  /// not known.
  var magnitude: Quotient? {
    guard measure.isMoney else { return Quotient(value) }
    return fen.map { Quotient($0, 1) }
  }

  /// Whether it is given in percent.
  var isPercent: Bool { unit == nil || unit == "%" || unit == "％" }

  /// The count as a whole number; nil where it is none.
  var wholeNumber: Int128? {
    let scale = Int128.power(ofTen: value.decimals)
    let number = Int128(value.mantissa)
    return number.isMultiple(of: scale) ? number / scale : nil
  }
}

extension AmountUnit {
  /// How many fen one of it is.
  var fen: Int128 {
    switch self {
    case .yuan: 100
    case .tenThousandYuan: 1_000_000
    case .hundredMillionYuan: 10_000_000_000
    }
  }
}
