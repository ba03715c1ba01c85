import Diagnostics
import Evaluation
import Yams

/// One YAML mapping, read field by field.
struct YAMLEntry {
  /// Where it starts.
  let place: Place

  private let file: String
  private let log: FaultLog
  private var values: [(field: FieldDeclaration, value: Node)] = []

  /// The fields in `mapping`; keys that are none of `fields`, or there already, are faults.
  init(_ mapping: Node.Mapping, fields: [FieldDeclaration], file: String, place: Place, log: FaultLog) {
    self.place = place
    self.file = file
    self.log = log
    for (key, value) in mapping {
      let written = key.scalar?.string.trimmed ?? ""
      let keyPlace = YAMLFile.place(of: key, in: file)
      guard let field = fields.first(where: { $0.label == written || $0.name == written }) else {
        let (fault, details) = NearestName.unknown(written, in: fields)
        log.report(fault, at: keyPlace, details)
        continue
      }
      guard !values.contains(where: { $0.field === field }) else {
        log.report(.duplicateKey, at: keyPlace, ["key": written])
        continue
      }
      values.append((field, value))
    }
  }

  /// The value of `field`; nil where it is blank or where its text was refused.
  subscript<Value>(field: Field<Value>) -> Value? {
    guard let node = node(field) else { return nil }
    return read(node, field.kind, of: field.declaration)
  }

  /// The values of `field`; those that were refused are left out.
  subscript<Element>(field: ListField<Element>) -> [Element] {
    nodes(field).compactMap { read($0, field.kind, of: field.declaration) }
  }

  /// The one entry that `field` holds.
  func entry(_ field: EntryField) -> YAMLEntry? {
    guard let node = node(field) else { return nil }
    return entry(node, of: field)
  }

  /// The entries that `field` holds.
  func entries(_ field: EntryField) -> [YAMLEntry] {
    nodes(field).compactMap { entry($0, of: field) }
  }

  /// Where the value of `field` stands; the entry where it has none.
  func place(of field: some Declared) -> Place {
    values.first { $0.field === field.declaration }.map { YAMLFile.place(of: $0.value, in: file) } ?? place
  }

  /// Where it came from.
  var origin: Origin {
    let places = values.map { ($0.field.name, YAMLFile.place(of: $0.value, in: file)) }
    return Origin(row: 0, in: KeyPlaces(places: Dictionary(uniqueKeysWithValues: places), whole: place))
  }

  /// Puts down that a required field is missing.
  private func node(_ field: some Declared) -> Node? {
    let node = values.first { $0.field === field.declaration }?.value
    if let node, !isBlank(node) { return node }
    if field.declaration.isRequired {
      log.report(.missingField, at: place(of: field), field.declaration.details)
    }
    return nil
  }

  private func nodes(_ field: some Declared) -> [Node] {
    guard let node = node(field) else { return [] }
    guard case .sequence(let sequence) = node else {
      reportShape(of: field.declaration, node, "列表：每一项另起一行，以“- ”开头", "a list, each item after “- ”")
      return []
    }
    return Array(sequence)
  }

  private func entry(_ node: Node, of field: EntryField) -> YAMLEntry? {
    guard case .mapping(let mapping) = node else {
      reportShape(of: field.declaration, node, "一组“字段: 内容”", "a group of fields")
      return nil
    }
    return YAMLEntry(
      mapping, fields: field.declaration.inner, file: file, place: YAMLFile.place(of: node, in: file),
      log: log)
  }

  private func read<Value>(_ node: Node, _ kind: ValueKind<Value>, of field: FieldDeclaration) -> Value? {
    guard case .scalar(let scalar) = node else {
      reportShape(of: field, node, "一项内容，不是列表或一组字段", "one value, not a list or a group of fields")
      return nil
    }
    let text = scalar.string.trimmed
    guard !text.isEmpty else { return nil }
    // A text in quotes may have been written with escapes.
    if let unseen = UnseenCharacter.first(in: text) {
      log.report(.unseenCharacter, at: YAMLFile.place(of: node, in: file), ["character": unseen.name])
      return nil
    }
    do {
      return try kind.read(text)
    } catch {
      log.report(error, of: field, at: YAMLFile.place(of: node, in: file))
      return nil
    }
  }

  private func isBlank(_ node: Node) -> Bool {
    switch node {
    case .scalar(let scalar): scalar.string.trimmed.isEmpty
    case .sequence(let sequence): sequence.isEmpty
    case .mapping, .alias: false
    }
  }

  private func reportShape(
    of field: FieldDeclaration, _ node: Node, _ expected: String, _ shape: String
  ) {
    log.report(
      .yamlShape, at: YAMLFile.place(of: node, in: file),
      field.details.merging(["expected": expected, "shape": shape]) { own, _ in own })
  }
}
