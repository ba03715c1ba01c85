import Evaluation

/// A column of money that every record may have.
enum MoneyColumn: String, CaseIterable {
  case budgeted, executed

  /// What it is called in Chinese.
  var zh: String {
    switch self {
    case .budgeted: "预算数"
    case .executed: "执行数"
    }
  }

  /// What it is called in English.
  var en: String {
    switch self {
    case .budgeted: "budget"
    case .executed: "spending"
    }
  }

  /// The amount that `evaluation` has in it; nil where it has none above 0.
  func amount(of evaluation: Evaluation) -> Amount? {
    let amount =
      switch self {
      case .budgeted: evaluation.budgeted
      case .executed: evaluation.executed
      }
    return amount.flatMap { $0.fen > 0 ? $0 : nil }
  }
}
