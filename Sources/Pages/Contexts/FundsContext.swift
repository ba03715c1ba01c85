internal import Mustache

/// What an evaluation's money is made of, by source and by budget.
struct FundsContext: Sendable {
  let sources: [FundContext]
  let ledgers: [FundContext]
  let budgeted: String?
  let executed: String?

  static let contract = Contract<FundsContext>(
    "what the money is made of",
    [
      .list("sources", "its parts by source", FundContext.contract, \.sources),
      .list("ledgers", "its parts by budget", FundContext.contract, \.ledgers),
      .text("budgeted", "all the money budgeted, with unit", \.budgeted),
      .text("executed", "all the money spent, with unit", \.executed),
      .flag("hasSources", "whether there are parts by source") { !$0.sources.isEmpty },
      .flag("hasLedgers", "whether there are parts by budget") { !$0.ledgers.isEmpty },
    ])
}
