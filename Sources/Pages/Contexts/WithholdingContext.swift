internal import Mustache

/// How many evaluations are withheld, and why.
struct WithholdingContext: Sendable {
  let ground: String
  let count: String
  let note: String?

  static let contract = Contract<WithholdingContext>(
    "withholding",
    [
      .text("ground", "the ground", \.ground),
      .text("count", "how many", \.count),
      .text("note", "what to know about it", \.note),
    ])
}
