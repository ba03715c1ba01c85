/// The text of XML, read tolerantly: what is not well-formed is read as far as it goes.
enum Markup {
  /// What ends a line or cell; other tags, such as those of a change of font, may stand in the middle of a word.
  private static let breaks: Set<String> = [
    "p", "br", "tr", "tc", "row", "c", "v", "f", "si", "is", "comment", "tab", "sheet", "definedName",
    "Relationship", "h", "table-cell", "table-row", "TextObject",
  ]

  /// The text between the tags and the values of all attributes but those that only lay out.
  static func text(of bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    var values: [UInt8] = []
    var position = 0
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else {
        let end = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        append(bytes[position..<end], to: &text)
        position = end
        continue
      }
      let end = end(ofTagAt: position, bytes)
      let name = name(ofTagAt: position, bytes)
      if breaks.contains(name) || isProperty(bytes[position..<end]) { text.append(0x0A) }
      for (key, value) in attributes(bytes[position..<end]) where carriesText(key) {
        append(value, to: &values)
        values.append(0x0A)
      }
      position = end
    }
    return String(decoding: text + [0x0A] + values, as: UTF8.self)
  }

  /// The attributes of every tag called `name`.
  static func tags(named name: String, in bytes: [UInt8]) -> [[String: String]] {
    var found: [[String: String]] = []
    var position = 0
    while let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      let end = end(ofTagAt: start, bytes)
      if Self.name(ofTagAt: start, bytes) == name {
        found.append(values(ofTagFrom: start, to: end, bytes))
      }
      position = end
    }
    return found
  }

  /// A tag that begins an element, and what follows it up to the next tag of those that were asked for.
  struct Piece {
    let name: String
    let attributes: [String: String]
    let following: ArraySlice<UInt8>
  }

  /// The pieces that begin with the tags called `names`.
  static func pieces(at names: Set<String>, in bytes: [UInt8]) -> [Piece] {
    var found: [Piece] = []
    var open: (name: String, attributes: [String: String], start: Int)?
    func close(at end: Int) {
      guard let (name, attributes, start) = open else { return }
      found.append(Piece(name: name, attributes: attributes, following: bytes[start..<end]))
      open = nil
    }
    var position = 0
    while let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = end(ofTagAt: start, bytes)
      let name = name(ofTagAt: start, bytes)
      guard names.contains(name) else { continue }
      close(at: start)
      if start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "/") { continue }
      open = (name, values(ofTagFrom: start, to: position, bytes), position)
    }
    close(at: bytes.count)
    return found
  }

  /// The names of all elements, without their prefixes.
  static func names(in bytes: [UInt8]) -> Set<String> {
    var found: Set<String> = []
    var position = 0
    while let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      found.insert(name(ofTagAt: start, bytes))
      position = end(ofTagAt: start, bytes)
    }
    return found
  }

  private static func values(ofTagFrom start: Int, to end: Int, _ bytes: [UInt8]) -> [String: String] {
    let pairs = attributes(bytes[start..<end]).map { key, value in
      var text: [UInt8] = []
      append(value, to: &text)
      return (key, String(decoding: text, as: UTF8.self))
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The attributes and the content of every element called `name`, none of which lies in another.
  static func elements(
    named name: String, in bytes: [UInt8]
  ) -> [(attributes: [String: String], inner: ArraySlice<UInt8>)] {
    var found: [(attributes: [String: String], inner: ArraySlice<UInt8>)] = []
    var open: (attributes: [String: String], start: Int)?
    var position = 0
    while let start = bytes[position...].firstIndex(of: UInt8(ascii: "<")) {
      position = end(ofTagAt: start, bytes)
      guard Self.name(ofTagAt: start, bytes) == name else { continue }
      let isEnd = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "/")
      if isEnd, let (attributes, begin) = open {
        found.append((attributes, bytes[begin..<start]))
        open = nil
      } else if !isEnd {
        open = (values(ofTagFrom: start, to: position, bytes), position)
      }
    }
    return found
  }

  /// Whether a tag belongs to the properties of a document, each of which is a text of its own.
  private static func isProperty(_ tag: ArraySlice<UInt8>) -> Bool {
    ["dc:", "cp:", "dcterms:", "vt:"].contains { tag.dropFirst().starts(with: $0.utf8) }
  }

  private static func carriesText(_ key: String) -> Bool {
    textual.contains(key)
  }

  /// Names of parts; what is shown of fields, links and cells when they are pointed at or filled in; what a pivot table or a form
  /// keeps of its data.
  private static let textual: Set<String> = [
    "author", "name", "title", "descr", "Target", "displayName", "tooltip", "w:author", "alt", "userId",
    "prompt", "promptTitle", "error", "errorTitle", "formatCode", "v", "w:val", "w:name", "w:displayText",
    "w:value", "office:value", "office:string-value",
  ]

  private static func end(ofTagAt start: Int, _ bytes: [UInt8]) -> Int {
    bytes[start...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
  }

  /// The name of a tag without its prefix; a closing tag has the name of its element.
  private static func name(ofTagAt start: Int, _ bytes: [UInt8]) -> String {
    let head = bytes[(start + 1)...].drop { $0 == UInt8(ascii: "/") }
      .prefix { ![0x20, 0x3E, 0x2F, 0x09, 0x0A, 0x0D].contains($0) }
    return String(decoding: head.split(separator: UInt8(ascii: ":")).last ?? [], as: UTF8.self)
  }

  private static func attributes(_ tag: ArraySlice<UInt8>) -> [(String, ArraySlice<UInt8>)] {
    var found: [(String, ArraySlice<UInt8>)] = []
    var rest = tag
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")), equals + 1 < rest.endIndex {
      let quote = rest[equals + 1]
      guard quote == 0x22 || quote == 0x27, let end = rest[(equals + 2)...].firstIndex(of: quote) else {
        break
      }
      let key = rest[..<equals].reversed().prefix { $0 > 0x20 }.reversed()
      found.append((String(decoding: Array(key), as: UTF8.self), rest[(equals + 2)..<end]))
      rest = rest[(end + 1)...]
    }
    return found
  }

  /// Appends `raw` with its character references resolved.
  private static func append(_ raw: ArraySlice<UInt8>, to text: inout [UInt8]) {
    var rest = raw
    while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
      text += rest[..<start]
      guard let end = rest[start...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
        text += rest[start...]
        return
      }
      let name = String(decoding: rest[(start + 1)..<end], as: UTF8.self)
      text += (character(name).map { Array(String($0).utf8) }) ?? Array(rest[start...end])
      rest = rest[(end + 1)...]
    }
    text += rest
  }

  private static func character(_ name: String) -> Character? {
    if let plain: Character = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"][name] {
      return plain
    }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let number = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap { Unicode.Scalar($0) }.map { Character($0) }
  }
}
