internal import Mustache

/// A firm commissioned with evaluations.
struct EngagementContext: Sendable {
  let name: String
  let scope: String?
  let list: Address?

  static let contract = Contract<EngagementContext>(
    "engagement",
    [
      .text("name", "the firm", \.name),
      .text("scope", "what it was commissioned for", \.scope),
      .address("list", "the list of what it evaluated, where records name it", \.list),
    ])
}
