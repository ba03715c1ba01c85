internal import Mustache

/// A term and its meaning.
struct GlossaryContext: Sendable {
  let term: String
  let meaning: String

  static let contract = Contract<GlossaryContext>(
    "glossary entry",
    [
      .text("term", "the term", \.term),
      .text("meaning", "what it means", \.meaning),
    ])
}
