internal import Mustache

/// A grade as a page shows it.
struct GradeContext: Sendable {
  let word: String
  let key: String
  let meaning: String
  let list: Address?

  static let contract = Contract<GradeContext>(
    "grade",
    [
      .text("word", "the grade: 优, 良, 中 or 差", \.word),
      .text("key", "excellent, good, fair or poor, for class names", \.key),
      .text("meaning", "what the grade means", \.meaning),
      .address("list", "the list of the region’s evaluations with this grade", \.list),
    ])
}
