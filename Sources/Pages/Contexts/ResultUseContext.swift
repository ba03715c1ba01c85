internal import Mustache

/// A rule on what results do to the next budget.
struct ResultUseContext: Sendable {
  let condition: String
  let consequence: String

  static let contract = Contract<ResultUseContext>(
    "result use",
    [
      .text("condition", "when it applies", \.condition),
      .text("consequence", "what follows", \.consequence),
    ])
}
