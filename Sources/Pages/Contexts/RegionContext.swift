internal import Mustache

/// The page of a region.
struct RegionContext: Sendable {
  let name: String
  let code: String
  let above: String
  let publisher: String
  let years: [YearLinkContext]
  let grades: [ListEntryContext]
  let stages: [ListEntryContext]
  let subjects: [ListEntryContext]
  let funds: [ListEntryContext]
  let ledgers: [ListEntryContext]
  let evaluators: [TallyContext]
  let comparisons: [ComparisonContext]
  let units: [ListEntryContext]
  let corrections: CorrectionsLinkContext?

  static let contract = Contract<RegionContext>(
    "region page",
    [
      .text("name", "its name", \.name),
      .text("code", "its division code", \.code),
      .text("above", "the divisions above it", \.above),
      .text("publisher", "the bureau that publishes", \.publisher),
      .list("years", "its years, the latest first", YearLinkContext.contract, \.years),
      .list("grades", "lists by grade", ListEntryContext.contract, \.grades),
      .list("stages", "lists by stage", ListEntryContext.contract, \.stages),
      .list("subjects", "lists by subject", ListEntryContext.contract, \.subjects),
      .list("funds", "lists by kind of money", ListEntryContext.contract, \.funds),
      .list("ledgers", "lists by budget", ListEntryContext.contract, \.ledgers),
      .list(
        "evaluators", "the firms, with how the evaluations that name them came out", TallyContext.contract,
        \.evaluators),
      .list(
        "comparisons", "each year beside the one before it, the latest first", ComparisonContext.contract,
        \.comparisons),
      .flag("hasComparisons", "whether there are several years", anyOf: \.comparisons),
      .list("units", "lists by unit", ListEntryContext.contract, \.units),
      .section(
        "corrections", "the way to the region’s corrections, where there are any",
        CorrectionsLinkContext.contract,
        \.corrections),
      .flag("hasGrades", "whether there are any lists by grade", anyOf: \.grades),
      .flag("hasStages", "whether there are any lists by stage", anyOf: \.stages),
      .flag("hasSubjects", "whether there are any lists by subject", anyOf: \.subjects),
      .flag("hasFunds", "whether there are any lists by kind of money", anyOf: \.funds),
      .flag("hasLedgers", "whether there are any lists by budget", anyOf: \.ledgers),
      .flag("hasEvaluators", "whether there are any firms", anyOf: \.evaluators),
      .flag("hasUnits", "whether there are any lists by unit", anyOf: \.units),
    ])
}
