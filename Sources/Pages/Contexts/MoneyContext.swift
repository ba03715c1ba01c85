internal import Mustache

/// The money of a group of evaluations, added up by this site from what each states.
struct MoneyContext: Sendable {
  /// The money of a ledger or kind, or all of it.
  struct Line: Sendable {
    let word: String?
    let list: Address?
    let budgeted: String?
    let budgetedCount: String
    let executed: String?
    let executedCount: String
    let hasNext: Bool

    static let contract = Contract<Line>(
      "line of money",
      [
        .text("word", "the budget or kind of money; empty where the records do not say", \.word),
        .address("list", "the list of the region’s evaluations with it", \.list),
        .text("budgeted", "the money budgeted, with unit", \.budgeted),
        .text("budgetedCount", "how many evaluations state it", \.budgetedCount),
        .text("executed", "the money spent, with unit", \.executed),
        .text("executedCount", "how many evaluations state it", \.executedCount),
        .flag("hasNext", "whether another line follows", \.hasNext),
      ])
  }

  let ledgers: [Line]
  let kinds: [Line]
  let total: Line
  let without: String?
  let hasBudgeted: Bool
  let hasExecuted: Bool
  let chart: Markup?

  static let contract = Contract<MoneyContext>(
    "money of a group",
    [
      .list("ledgers", "by the budget that it comes from", Line.contract, \.ledgers),
      .list("kinds", "by kinds of money with rules of their own; they can overlap", Line.contract, \.kinds),
      .section("total", "all of it", Line.contract, \.total),
      .text("without", "how many evaluations state no amount, where there are any", \.without),
      .flag("hasBudgeted", "whether any money budgeted is stated", \.hasBudgeted),
      .flag("hasExecuted", "whether any money spent is stated", \.hasExecuted),
      .flag("hasKinds", "whether any amount belongs to a kind of money", anyOf: \.kinds),
      .markup("chart", "the money of the budgets as a picture, where there are several", \.chart),
    ])
}
