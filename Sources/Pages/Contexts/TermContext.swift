internal import Mustache

/// A term of the field as a page shows it: its word, and its English name for classes.
struct TermContext: Sendable {
  let word: String
  let key: String
  let list: Address?

  static let contract = Contract<TermContext>(
    "term",
    [
      .text("word", "the term in the language of the interface", \.word),
      .text("key", "its English name, for class names", \.key),
      .address("list", "the list of all evaluations of the region with this term", \.list),
    ])
}
