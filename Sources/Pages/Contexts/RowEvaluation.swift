internal import Mustache

/// What every table shows of an evaluation.
struct RowEvaluation: Sendable {
  let name: String
  let address: Address?
  let units: [Link]
  let stage: String
  let subject: String
  let year: String
  let budgetYear: String?
  let score: String?
  let otherFullScore: String?
  let grade: GradeContext?
  let ledger: String?
  let budgeted: String?
  let executed: String?
  let budgetedFen: String?
  let executedFen: String?
  let rate: String?

  static let contract = Contract<RowEvaluation>(
    "evaluation of a row",
    [
      .text("name", "the name of what is evaluated", \.name),
      .address("address", "its page", \.address),
      .list("units", "its units", Link.contract, \.units),
      .text("stage", "the stage", \.stage),
      .text("subject", "what is evaluated", \.subject),
      .text("year", "the disclosure year", \.year),
      .text("budgetYear", "the year whose money is evaluated", \.budgetYear),
      .text("score", "the score as published", \.score),
      .text(
        "otherFullScore", "the full score, where there is a score and it is not out of 100", \.otherFullScore),
      .section("grade", "the grade as published", GradeContext.contract, \.grade),
      .text("ledger", "the budget that the money comes from", \.ledger),
      .text("budgeted", "the money budgeted, with unit", \.budgeted),
      .text("executed", "the money spent, with unit", \.executed),
      .text("budgetedFen", "the money budgeted in fen, to sort by", \.budgetedFen),
      .text("executedFen", "the money spent in fen, to sort by", \.executedFen),
      .text("rate", "the published rate of execution in percent", \.rate),
    ])
}
