/// What a published figure measures.
public enum Measure: String, Term {
  case count, budgeted, executed, amount, executionRate, average, score, share, rate

  /// The Chinese term.
  public var label: String {
    switch self {
    case .count: "数量"
    case .budgeted: "预算数"
    case .executed: "执行数"
    case .amount: "金额"
    case .executionRate: "执行率"
    case .average: "平均分"
    case .score: "得分"
    case .share: "占比"
    case .rate: "比率"
    }
  }
}
