/// A field that holds several values: a cell that sets them apart, mostly with `；`, or a YAML list.
struct ListField<Element: Sendable>: Declared {
  let declaration: FieldDeclaration
  /// How each of its values is read.
  let kind: ValueKind<Element>
  /// What sets them apart in a cell.
  let separators: [Unicode.Scalar]

  /// A field of several values; a list is never required.
  init(
    _ name: String, _ label: String, _ kind: ValueKind<Element>, separators: [Unicode.Scalar] = ["；", ";"],
    zh: String, en: String, example: String
  ) {
    self.kind = kind
    self.separators = separators
    let description = Bilingual("列表：" + kind.description.zh, "list: " + kind.description.en)
    self.declaration = FieldDeclaration(
      name, label, kind: description, isRequired: false, meaning: Bilingual(zh, en), example: example,
      form: .texts)
  }

  func refusal(of text: String) -> Refusal? {
    for part in text.unicodeScalars.split(whereSeparator: separators.contains) {
      let element = Substring(part).trimmed
      if element.isEmpty { continue }
      do { _ = try kind.read(element) } catch { return error }
    }
    return nil
  }
}
