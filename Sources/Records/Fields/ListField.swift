/// A field that holds several values: a cell that sets them apart with `；`, or a YAML list.
struct ListField<Element: Sendable>: Declared {
  let declaration: FieldDeclaration
  /// How each of its values is read.
  let kind: ValueKind<Element>

  /// A field of several values; a list is never required.
  init(
    _ name: String, _ label: String, _ kind: ValueKind<Element>, zh: String, en: String, example: String
  ) {
    self.kind = kind
    let description = Bilingual("列表：" + kind.description.zh, "list: " + kind.description.en)
    self.declaration = FieldDeclaration(
      name, label, kind: description, isRequired: false, meaning: Bilingual(zh, en), example: example)
  }
}
