internal import Mustache

/// How many findings of a year have come how far.
struct StateCountContext: Sendable {
  let word: String
  let count: String
  /// Whether another count follows.
  let hasNext: Bool

  static let contract = Contract<StateCountContext>(
    "state count",
    [
      .text("word", "how far the mending has come", \.word),
      .text("count", "how many findings", \.count),
      .flag("hasNext", "whether another count follows", \.hasNext),
    ])
}
