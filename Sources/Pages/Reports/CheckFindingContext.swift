internal import Mustache

/// One finding.
struct CheckFindingContext: Sendable {
  let place: String
  let what: String
  let next: String?
  let related: [String]
  let position: String?
  let waiver: CheckWaiverContext?

  static let contract = Contract<CheckFindingContext>(
    "finding",
    [
      .text("place", "where it stands", \.place),
      .text("what", "what is wrong", \.what),
      .text("next", "what to do next, where the finding stands", \.next),
      .texts("related", "other places that belong to it", \.related),
      .text("position", "the position that a waiver would name, where the finding stands", \.position),
      .section("waiver", "the waiver that holds for it", CheckWaiverContext.contract, \.waiver),
    ])
}
