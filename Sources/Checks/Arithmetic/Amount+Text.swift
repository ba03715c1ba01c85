import Evaluation

extension Amount {
  /// The sum with its unit, as the source wrote it.
  var text: String { written.description + unit.label }
}

extension Quotient {
  /// `executed` over `budgeted`; nil where nothing was budgeted.
  init?(executed: Amount, budgeted: Amount) {
    guard budgeted.fen > 0 else { return nil }
    self.init(executed.fen, budgeted.fen)
  }

  /// All of `values` added up.
  init(sumOf values: [ExactDecimal]) {
    self.init(values.reduce(0) { $0 + $1.scaled(to: 10) }, Int128.power(ofTen: 10))
  }
}

extension ExactDecimal {
  /// The number below 0 that is as far from it.
  var negated: ExactDecimal { ExactDecimal(mantissa: -mantissa, decimals: decimals, isGrouped: isGrouped) }
}
