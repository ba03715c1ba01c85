/// Reads HTML tag by tag, forgiving what browsers forgive; it builds no tree.
///
/// It follows the tokens of the HTML standard as far as attributes, comments and raw text go: what stands in `script` and
/// `style` is one text.
struct MarkupScanner {
  /// What the scanner comes upon; ranges count bytes from the start of the page.
  enum Token {
    case start(name: String, attributes: [(name: String, value: String)], range: Range<Int>)
    case end(name: String)
    case text(Range<Int>)
    case comment(Range<Int>)
  }

  private let bytes: [UInt8]
  private var at = 0
  /// The element whose text holds no tags, while the scanner is in it.
  private var rawElement: String?

  /// A scanner at the start of the page `bytes`.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The next token, or nil at the end.
  mutating func next() -> Token? {
    guard at < bytes.count else { return nil }
    if let element = rawElement {
      rawElement = nil
      let end = find("</" + element, from: at) ?? bytes.count
      defer { at = end }
      if end > at { return .text(at..<end) }
    }
    guard bytes[at] == UInt8(ascii: "<"), at + 1 < bytes.count else { return text() }
    switch bytes[at + 1] {
    case UInt8(ascii: "!") where isNext("<!--"): return comment(from: at + 4, to: "-->")
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return comment(from: at + 2, to: ">")
    case UInt8(ascii: "/"): return end()
    case let byte where byte.isASCIILetter: return start()
    default: return text()
    }
  }

  private mutating func text() -> Token {
    let start = at
    at = bytes[(start + 1)...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    return .text(start..<at)
  }

  private mutating func comment(from start: Int, to mark: String) -> Token {
    let end = find(mark, from: start) ?? bytes.count
    at = min(bytes.count, end + mark.utf8.count)
    return .comment(min(start, end)..<end)
  }

  private mutating func end() -> Token {
    at += 2
    let name = name()
    at = (bytes[at...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1) + 1
    return .end(name: name)
  }

  private mutating func start() -> Token {
    let offset = at
    at += 1
    let element = name()
    var attributes: [(name: String, value: String)] = []
    while true {
      skip { $0.isASCIIBlank || $0 == UInt8(ascii: "/") }
      guard at < bytes.count, bytes[at] != UInt8(ascii: ">") else { break }
      attributes.append(attribute())
    }
    at = min(bytes.count, at + 1)
    if element == "script" || element == "style" { rawElement = element }
    return .start(name: element, attributes: attributes, range: offset..<at)
  }

  private mutating func attribute() -> (name: String, value: String) {
    let start = at
    at += 1
    skip { !$0.isASCIIBlank && ![UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/")].contains($0) }
    let name = String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
    skip(while: \.isASCIIBlank)
    guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { return (name, "") }
    at += 1
    skip(while: \.isASCIIBlank)
    guard at < bytes.count else { return (name, "") }
    let quote = bytes[at]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = at
      skip { !$0.isASCIIBlank && $0 != UInt8(ascii: ">") }
      return (name, CharacterReferences.resolved(bytes[start..<at]))
    }
    at += 1
    let value = at
    skip { $0 != quote }
    defer { at = min(bytes.count, at + 1) }
    return (name, CharacterReferences.resolved(bytes[value..<at]))
  }

  private mutating func name() -> String {
    let start = at
    skip { !$0.isASCIIBlank && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }
    return String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
  }

  private mutating func skip(while isPassed: (UInt8) -> Bool) {
    while at < bytes.count, isPassed(bytes[at]) { at += 1 }
  }

  private func isNext(_ text: String) -> Bool { bytes[at...].starts(with: text.utf8) }

  /// Where `text`, in lower case, begins at or after `start`; upper and lower case count as one.
  private func find(_ text: String, from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    guard start <= bytes.count - wanted.count else { return nil }
    return (start...(bytes.count - wanted.count)).first { place in
      wanted.indices.allSatisfy { bytes[place + $0].lowercasedASCII == wanted[$0] }
    }
  }
}
