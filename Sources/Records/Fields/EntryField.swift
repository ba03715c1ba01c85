/// A YAML field that holds fields of its own: one entry, or a list of entries.
struct EntryField: Declared {
  /// How many entries the field holds.
  enum Count: Sendable { case one, many }

  let declaration: FieldDeclaration

  /// A field of entries.
  init(
    _ name: String, _ label: String, _ count: Count, _ need: Need = .optional,
    zh: String, en: String, fields: [any Declared]
  ) {
    let kind = count == .one ? Bilingual("一组字段", "fields") : Bilingual("列表：每项一组字段", "list of fields")
    self.declaration = FieldDeclaration(
      name, label, kind: kind, isRequired: need == .required, meaning: Bilingual(zh, en), example: "",
      inner: fields.map(\.declaration), form: count == .one ? .entry : .entries)
  }

  /// Entries are never written as one text.
  func refusal(of text: String) -> Refusal? { nil }
}
