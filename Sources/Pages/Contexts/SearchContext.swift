internal import Mustache

/// The search page.
struct SearchContext: Sendable {
  let regions: [ChoiceContext]
  let years: [String]
  let grades: [ChoiceContext]

  static let contract = Contract<SearchContext>(
    "search page",
    [
      .list("regions", "the regions, by code", ChoiceContext.contract, \.regions),
      .texts("years", "the disclosure years, the latest first", \.years),
      .list("grades", "the grades, the best first", ChoiceContext.contract, \.grades),
    ])
}
