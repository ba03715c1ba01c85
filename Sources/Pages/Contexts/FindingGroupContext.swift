internal import Mustache

/// Findings of one kind.
struct FindingGroupContext: Sendable {
  let category: String?
  let findings: [FindingContext]

  static let contract = Contract<FindingGroupContext>(
    "finding group",
    [
      .text("category", "the kind of problem", \.category),
      .list("findings", "the findings", FindingContext.contract, \.findings),
    ])
}
