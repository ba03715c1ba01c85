internal import Mustache

/// A part of an evaluation's money.
struct FundContext: Sendable {
  let name: String
  let budgeted: String?
  let executed: String?

  static let contract = Contract<FundContext>(
    "part of the money",
    [
      .text("name", "the source or the budget", \.name),
      .text("budgeted", "the money budgeted, with unit", \.budgeted),
      .text("executed", "the money spent, with unit", \.executed),
    ])
}
