/// A kind of value: what it is called, and how it is read from a text that is not blank.
struct ValueKind<Value: Sendable>: Sendable {
  /// What the documentation calls it.
  let description: Bilingual
  /// The terms that may be written, where they are a closed vocabulary.
  let choices: [String]
  /// What a published value of it is for programs.
  let form: ValueForm
  /// Reads a text without blanks at its edges.
  let read: @Sendable (String) throws(Refusal) -> Value

  /// A kind.
  init(
    _ zh: String, _ en: String, choices: [String] = [], form: ValueForm = .text,
    read: @escaping @Sendable (String) throws(Refusal) -> Value
  ) {
    self.description = Bilingual(zh, en)
    self.choices = choices
    self.form = form
    self.read = read
  }
}
