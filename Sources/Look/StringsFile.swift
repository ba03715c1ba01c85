internal import Diagnostics
internal import Mustache
internal import YAMLFaults
internal import Yams

/// A file of interface strings: one YAML mapping of keys to texts.
struct StringsFile {
  private let source: TemplateSource

  /// The file whose text is `source`.
  init(_ source: TemplateSource) {
    self.source = source
  }

  /// The strings by their keys, each with the place of its text; nil where the file cannot be read as a whole.
  func read() -> (strings: [String: TemplateSource]?, diagnostics: [Diagnostic]) {
    let node: Node?
    do {
      node = try YAMLText.parser(of: String(decoding: source.text, as: UTF8.self)).singleRoot()
    } catch {
      let trouble = YAMLTrouble(error, file: source.file)
      return (nil, [Diagnostic(.stringsUnreadable, at: trouble.place, trouble.details)])
    }
    guard let mapping = node?.mapping else {
      return (nil, [Diagnostic(.stringsShape, at: Place(file: source.file), ["key": source.file])])
    }
    var strings: [String: TemplateSource] = [:]
    var diagnostics: [Diagnostic] = []
    for (key, value) in mapping {
      guard let name = key.scalar?.string, let text = value.scalar else {
        diagnostics.append(Diagnostic(.stringsShape, at: place(of: key), ["key": key.string ?? ""]))
        continue
      }
      let quotes = text.style == .plain ? 0 : 1
      strings[name] = TemplateSource(
        file: source.file, text: text.string, firstLine: value.mark?.line ?? 1,
        firstColumn: (value.mark?.column ?? 1) + quotes)
    }
    return (strings, diagnostics)
  }

  /// The same, and of `standard`, the file that this one overrides, what this one does not say.
  func read(over standard: StringsFile?) -> (strings: [String: TemplateSource]?, diagnostics: [Diagnostic]) {
    let own = read()
    guard let strings = own.strings, let rest = standard?.read() else { return own }
    return (strings.merging(rest.strings ?? [:]) { said, _ in said }, own.diagnostics + rest.diagnostics)
  }

  private func place(of node: Node) -> Place {
    Place(file: source.file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }
}
