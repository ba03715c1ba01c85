internal import Mustache

/// The page that compares two neighbouring years of a region.
struct ComparisonPageContext: Sendable {
  let title: String
  let region: Link
  let comparison: ComparisonContext
  let scales: [ScaleContext]
  let hasUnits: Bool
  let hasScores: Bool
  let rows: [ComparisonRowContext]

  static let contract = Contract<ComparisonPageContext>(
    "comparison page",
    [
      .text("title", "the title of the page", \.title),
      .section("region", "the region", Link.contract, \.region),
      .section("comparison", "the two years in figures", ComparisonContext.contract, \.comparison),
      .list(
        "scales", "the scales of both reports where their bands differ, else none", ScaleContext.contract,
        \.scales),
      .flag("hasScales", "whether the scales of the reports differ", anyOf: \.scales),
      .flag("hasUnits", "whether a row names a unit other than itself", \.hasUnits),
      .flag("hasScores", "whether a row has a score", \.hasScores),
      .list(
        "rows", "every evaluation of either year: those of the later, then those that only the earlier has",
        ComparisonRowContext.contract, \.rows),
    ])
}
