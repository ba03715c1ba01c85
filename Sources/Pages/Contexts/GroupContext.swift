internal import Mustache

/// The evaluations of one stage and one kind of subject.
struct GroupContext: Sendable {
  let stage: TermContext
  let subject: TermContext
  let anchor: String
  let count: String
  let graded: String
  let scored: String
  let hasUnits: Bool
  let hasScores: Bool
  let hasGrades: Bool
  let hasMoney: Bool
  let distribution: [GradeCountContext]
  let gradeChart: Markup?
  let scoreChart: Markup?
  let money: MoneyContext?
  let compared: String
  let comparedFullScore: String?
  let lowest: String?
  let highest: String?
  let hasSeveralFullScores: Bool
  let otherScale: String?
  let hasSeveralScales: Bool
  let rows: [RowContext]

  static let contract = Contract<GroupContext>(
    "evaluation group",
    [
      .section("stage", "the stage", TermContext.contract, \.stage),
      .section("subject", "what is evaluated", TermContext.contract, \.subject),
      .text("anchor", "its anchor on the page", \.anchor),
      .text("count", "how many evaluations", \.count),
      .text("graded", "how many have a grade", \.graded),
      .text("scored", "how many have a score", \.scored),
      .flag("hasUnits", "whether a row names a unit other than itself", \.hasUnits),
      .flag("hasScores", "whether a row has a score", \.hasScores),
      .flag("hasGrades", "whether a row has a grade", \.hasGrades),
      .flag("hasMoney", "whether a row has money budgeted or spent", \.hasMoney),
      .list("distribution", "how many have each grade", GradeCountContext.contract, \.distribution),
      .markup("gradeChart", "how many have each grade, as a picture", \.gradeChart),
      .markup(
        "scoreChart", "the scores that may be compared on the scale, as a picture; from three on",
        \.scoreChart),
      .section("money", "their money, added up; none where no row has any", MoneyContext.contract, \.money),
      .text(
        "compared", "how many scores may be compared: those out of the full score that most have", \.compared),
      .text(
        "comparedFullScore", "that full score; nothing where all scores are out of 100", \.comparedFullScore),
      .text("lowest", "the lowest of them", \.lowest),
      .text("highest", "the highest of them", \.highest),
      .flag(
        "hasSeveralFullScores", "whether the scores are not all of the same full score",
        \.hasSeveralFullScores),
      .text(
        "otherScale", "the scale of the picture of scores, where it is another one than the report’s",
        \.otherScale),
      .flag(
        "hasSeveralScales",
        "whether those scores are of scales with different bands, which the picture leaves out",
        \.hasSeveralScales),
      .list("rows", "the evaluations", RowContext.contract, \.rows),
      .flag("hasNumbers", "whether the document numbers a row") { $0.rows.contains { $0.number != nil } },
      .flag("hasLedgers", "whether a row says which budget the money comes from") {
        $0.rows.contains { $0.evaluation.subject.ledger != nil }
      },
      .flag("hasBudgeted", "whether a row has money budgeted") {
        $0.rows.contains { $0.evaluation.subject.budgeted != nil }
      },
      .flag("hasExecuted", "whether a row has money spent") {
        $0.rows.contains { $0.evaluation.subject.executed != nil }
      },
      .flag("hasRate", "whether a row has a rate of execution") {
        $0.rows.contains { $0.evaluation.subject.rate != nil }
      },
      .flag("hasDistribution", "whether more than one has a grade") {
        $0.rows.count { $0.evaluation.subject.grade != nil } > 1
      },
    ])
}
