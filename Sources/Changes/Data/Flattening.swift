import Records

/// Makes a row of texts of a record whose fields hold lists and entries.
struct Flattening {
  private(set) var fields: [(path: FieldPath, text: String)] = []

  /// Adds the members of `value`: those that are declared in their order, then what a later version may have added.
  mutating func add(
    _ value: DataValue, _ declarations: [FieldDeclaration], below path: FieldPath?,
    leaving left: Set<String> = []
  ) {
    guard case .members(let members) = value else { return }
    var known = left
    for declaration in declarations where !left.contains(declaration.name) {
      known.insert(declaration.name)
      guard let member = members[declaration.name] else { continue }
      add(member, at: Self.path(declaration.name, declaration.label, below: path), declaration.inner)
    }
    for (name, member) in members.sorted(by: { $0.key < $1.key }) where !known.contains(name) {
      add(member, at: Self.path(name, name, below: path), [])
    }
  }

  private static func path(_ name: String, _ label: String, below path: FieldPath?) -> FieldPath {
    path?.inner(name, label: label) ?? FieldPath(name, label: label)
  }

  private mutating func add(_ value: DataValue, at path: FieldPath, _ inner: [FieldDeclaration]) {
    switch value {
    case .text(let text): fields.append((path, text))
    case .number(let number): fields.append((path, String(number)))
    case .flag(let flag): fields.append((path, flag ? "是" : "否"))
    case .members: add(value, inner, below: path)
    case .list(let items):
      let texts = items.compactMap(\.text)
      if texts.count == items.count {
        fields.append((path, texts.joined(separator: "；")))
      } else {
        addEntries(items, at: path, inner)
      }
    }
  }

  /// Entries are known by what they are called, so that one more at the front does not change all the others.
  private mutating func addEntries(_ items: [DataValue], at path: FieldPath, _ inner: [FieldDeclaration]) {
    var seen: [String: Int] = [:]
    for item in items {
      let key = Self.key(of: item, in: path.field, inner)
      seen[key, default: 0] += 1
      let number = seen[key] ?? 1
      add(item, inner, below: path.entry(number == 1 ? key : "\(key) #\(number)"))
    }
  }

  private static func key(of item: DataValue, in field: String, _ inner: [FieldDeclaration]) -> String {
    if field == "indicators" {
      return ["level1", "level2", "level3"].compactMap { item[$0]?.text }.joined(separator: " / ")
    }
    return inner.lazy.compactMap { item[$0.name]?.text }.first ?? ""
  }
}
