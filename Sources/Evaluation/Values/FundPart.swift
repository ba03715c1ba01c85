/// A part of an evaluation's money: what comes from one source, or from one of the four budgets.
public struct FundPart: Hashable, Sendable {
  /// What the money is divided by, and which part it is.
  public enum Kind: Hashable, Sendable {
    case source(FundSource)
    case ledger(Ledger)

    /// Every source, then every budget.
    public static let all = FundSource.allCases.map(Kind.source) + Ledger.allCases.map(Kind.ledger)

    /// The Chinese term.
    public var label: String {
      switch self {
      case .source(let source): source.label
      case .ledger(let ledger): ledger.label
      }
    }

    /// The English name of the field that says how much was budgeted.
    public var budgetedField: String { name + "Budgeted" }

    /// The English name of the field that says how much was executed.
    public var executedField: String { name + "Executed" }

    private var name: String {
      switch self {
      case .source(let source): source.rawValue
      case .ledger(let ledger): ledger.rawValue
      }
    }
  }

  /// Which part it is.
  public let kind: Kind
  /// The money budgeted.
  public let budgeted: Amount?
  /// The money spent.
  public let executed: Amount?

  /// A part of an evaluation's money.
  public init(_ kind: Kind, budgeted: Amount?, executed: Amount?) {
    self.kind = kind
    self.budgeted = budgeted
    self.executed = executed
  }
}
