internal import Mustache

/// Something to choose in a form.
struct ChoiceContext: Sendable {
  let key: String
  let word: String

  static let contract = Contract<ChoiceContext>(
    "choice",
    [
      .text("key", "what the form sends", \.key),
      .text("word", "what the reader sees", \.word),
    ])
}
