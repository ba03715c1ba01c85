import Diagnostics

/// A field that holds several values: a cell that sets them apart, mostly with `；`, or a YAML list.
struct ListField<Element: Hashable & Sendable>: Declared {
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

  /// The values in `text`, a cell; those that are refused, or stand there a second time and would be counted twice, are left
  /// out and handed to `refused`.
  func read(_ text: String, refused: (Refusal) -> Void) -> [Element] {
    var elements: [Element] = []
    for part in text.unicodeScalars.split(whereSeparator: separators.contains) {
      let text = Substring(part).trimmed
      if text.isEmpty { continue }
      do {
        let element = try kind.read(text)
        if elements.contains(element) {
          refused(Refusal(.repeatedElement, ["text": text]))
        } else {
          elements.append(element)
        }
      } catch {
        refused(error)
      }
    }
    return elements
  }

  func refusal(of text: String) -> Refusal? {
    var first: Refusal?
    _ = read(text) { first = first ?? $0 }
    return first
  }
}
