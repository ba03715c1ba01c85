internal import Mustache
internal import Records

/// Writes published values as JSON, one record a line.
struct DataText {
  private(set) var bytes: [UInt8] = []

  /// Adds `text` as it is.
  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Adds `text` as a string of JSON.
  mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    Escaping.json.write(text, into: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Adds `number`.
  mutating func number(_ number: Int) {
    bytes.append(contentsOf: String(number).utf8)
  }

  /// Adds the line `number` of `lines`.
  mutating func line(_ lines: DataLines, _ number: Int) {
    lines.text.bytes.withUnsafeBufferPointer {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0[lines.range(of: number)]))
    }
  }

  /// Adds the list `name` of `records`, a line each.
  mutating func list<Record>(
    _ name: String, _ records: some Sequence<Record>, _ fields: [PublishedField<Record>]
  ) {
    string(name)
    raw(": [")
    var isFirst = true
    for record in records {
      raw(isFirst ? "\n" : ",\n")
      isFirst = false
      self.record(record, fields)
    }
    raw("\n]")
  }

  /// Adds `record` on a line, `year` first where it is named; a blank field is left out.
  mutating func record<Record>(_ record: Record, _ fields: [PublishedField<Record>], ofYear year: Int? = nil)
  {
    raw("{")
    var isFirst = year == nil
    if let year {
      raw("\"year\":")
      number(year)
    }
    for field in fields {
      guard let value = field.value(of: record) else { continue }
      if !isFirst { raw(",") }
      isFirst = false
      member(field.declaration.name, value)
    }
    raw("}")
  }

  private mutating func member(_ name: String, _ value: PublishedValue) {
    // Names of fields are ASCII letters and digits.
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: name.utf8)
    raw("\":")
    self.value(value)
  }

  private mutating func value(_ value: PublishedValue) {
    switch value {
    case .text(let text): string(text)
    case .number(let number): self.number(number)
    case .yes: raw("true")
    case .texts(let texts): row(texts) { $0.string($1) }
    case .entries(let entries): row(entries) { $0.entry($1) }
    case .entry(let members): entry(members)
    }
  }

  private mutating func entry(_ members: [PublishedMember]) {
    raw("{")
    for (position, member) in members.enumerated() {
      if position > 0 { raw(",") }
      self.member(member.name, member.value)
    }
    raw("}")
  }

  private mutating func row<Item>(_ items: [Item], _ write: (inout Self, Item) -> Void) {
    raw("[")
    for (position, item) in items.enumerated() {
      if position > 0 { raw(",") }
      write(&self, item)
    }
    raw("]")
  }
}
