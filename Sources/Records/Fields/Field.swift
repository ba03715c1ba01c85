/// A field that holds one value.
struct Field<Value: Sendable>: Declared {
  let declaration: FieldDeclaration
  /// How its value is read.
  let kind: ValueKind<Value>

  /// A field.
  init(
    _ name: String, _ label: String, _ kind: ValueKind<Value>, _ need: Need = .optional,
    zh: String, en: String, example: String
  ) {
    self.kind = kind
    self.declaration = FieldDeclaration(
      name, label, kind: kind.description, isRequired: need == .required, meaning: Bilingual(zh, en),
      example: example, choices: kind.choices, form: kind.form)
  }

  func refusal(of text: String) -> Refusal? {
    do {
      _ = try kind.read(text)
      return nil
    } catch {
      return error
    }
  }
}
