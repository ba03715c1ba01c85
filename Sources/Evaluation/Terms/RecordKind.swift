/// What kind of thing is published as a record of its own.
public enum RecordKind: String, Term {
  case report, evaluation, finding, strand, figure

  /// The Chinese term.
  public var label: String {
    switch self {
    case .report: "年度报告"
    case .evaluation: "评价结果"
    case .finding: "问题"
    case .strand: "汇总数分组"
    case .figure: "汇总数"
    }
  }
}
