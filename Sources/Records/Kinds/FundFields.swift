import Evaluation

/// The two columns that say how much of an evaluation's money comes from one source or one budget.
struct FundFields: Sendable {
  /// Which part of the money it is.
  let kind: FundPart.Kind
  /// What of it was budgeted.
  let budgeted: Field<ExactDecimal>
  /// What of it was executed.
  let executed: Field<ExactDecimal>

  /// The columns of `kind`.
  init(_ kind: FundPart.Kind) {
    self.kind = kind
    budgeted = Field(
      kind.budgetedField, kind.label, .amount, zh: "预算数中的\(kind.label)",
      en: "The part of the budgeted money that is \(kind.label)", example: "1,000.00")
    executed = Field(
      kind.executedField, kind.label + "执行数", .amount, zh: "执行数中的\(kind.label)",
      en: "The part of the spent money that is \(kind.label)", example: "980.00")
  }
}
