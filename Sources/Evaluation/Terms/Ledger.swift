/// One of the four budgets (四本预算).
public enum Ledger: String, Term {
  case general, governmentFund, stateCapital, socialInsurance

  /// The Chinese term.
  public var label: String {
    switch self {
    case .general: "一般公共预算"
    case .governmentFund: "政府性基金预算"
    case .stateCapital: "国有资本经营预算"
    case .socialInsurance: "社会保险基金预算"
    }
  }
}
