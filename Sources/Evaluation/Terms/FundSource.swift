/// Where a project's money comes from, as the common forms of self-evaluation divide it.
public enum FundSource: String, Term {
  case appropriation, carriedOver, other

  /// The Chinese term.
  public var label: String {
    switch self {
    case .appropriation: "财政拨款"
    case .carriedOver: "上年结转"
    case .other: "其他资金"
    }
  }
}
