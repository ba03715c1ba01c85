internal import Mustache

/// A list of evaluations that have something in common.
struct ListContext: Sendable {
  let kind: String
  let title: String
  let name: String
  let meaning: String?
  let region: Link
  let count: String
  let hasScores: Bool
  let hasGrades: Bool
  let hasUnits: Bool
  let years: [TallyContext]
  let evaluated: [TallyContext]
  let rows: [RowContext]
  let downloads: [DownloadContext]

  static let contract = Contract<ListContext>(
    "list page",
    [
      .text("kind", "what kind of list: grade, stage, subject, fund, ledger, unit or evaluator", \.kind),
      .text("title", "the title of the page", \.title),
      .text("name", "what the evaluations have in common", \.name),
      .text("meaning", "what a grade means, for a list by grade", \.meaning),
      .section("region", "the region", Link.contract, \.region),
      .text("count", "how many evaluations", \.count),
      .flag("hasScores", "whether a row has a score", \.hasScores),
      .flag("hasGrades", "whether a row has a grade", \.hasGrades),
      .flag("hasUnits", "whether a row names a unit other than itself", \.hasUnits),
      .list(
        "years", "how they came out each year, for a unit or firm with several", TallyContext.contract,
        \.years),
      .list("evaluated", "the units that a firm evaluated", TallyContext.contract, \.evaluated),
      .flag("hasYears", "whether there are several years", anyOf: \.years),
      .flag("hasEvaluated", "whether there are any units that a firm evaluated", anyOf: \.evaluated),
      .list("rows", "the evaluations, the latest year first", RowContext.contract, \.rows),
      .list("downloads", "the same evaluations as files to download", DownloadContext.contract, \.downloads),
      .flag("hasDownloads", "whether there are any files to download", anyOf: \.downloads),
    ])
}
