internal import Mustache

/// How many evaluations came to the same from one year to the next.
struct ChangeCountContext: Sendable {
  let key: String
  let word: String
  let meaning: String
  let count: String

  static let contract = Contract<ChangeCountContext>(
    "change count",
    [
      .text(
        "key", "entered, left, raised, lowered, same, ungraded, otherStage or otherScale, for class names",
        \.key),
      .text("word", "what became of them", \.word),
      .text("meaning", "what that means", \.meaning),
      .text("count", "how many", \.count),
    ])
}
