internal import Mustache

/// The indicators of a first level, added up by this site.
struct IndicatorSectionContext: Sendable {
  let name: String
  let count: String
  let weight: String?
  let score: String?

  static let contract = Contract<IndicatorSectionContext>(
    "indicators of a first level",
    [
      .text("name", "the first level", \.name),
      .text("count", "how many indicators it has", \.count),
      .text("weight", "the points they carry; empty where one does not say", \.weight),
      .text("score", "the points they earned; empty where one does not say", \.score),
    ])
}
