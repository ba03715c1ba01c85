internal import Files

/// Reads HTML tag by tag, forgiving what browsers forgive; it builds no tree.
///
/// It follows the tokens of the HTML standard as far as attributes, comments and raw text go: what stands in `script` and
/// `style` is one text. Texts and values stay where they are: a token holds where they begin and end. The page must stay where it
/// is for as long as the scanner is used.
struct MarkupScanner {
  /// What the scanner comes upon; ranges count bytes from the start of the page.
  enum Token {
    /// A start tag, whose attributes are in `attributes`.
    case start(name: MarkupName, range: Range<Int>)
    case end(name: MarkupName)
    case text(Range<Int>)
    case comment(Range<Int>)
  }

  private let script = MarkupName("script")
  private let style = MarkupName("style")

  /// The attributes of the start tag that was last come upon.
  private(set) var attributes: [(name: MarkupName, value: Range<Int>)] = []

  private let bytes: UnsafeBufferPointer<UInt8>
  private var at: Int
  /// The end tag of the element whose text holds no tags, while the scanner is in it.
  private var rawEnd: [UInt8]?

  /// A scanner at `start` in the page `bytes`.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) {
    self.bytes = bytes
    at = start
  }

  /// Where the next token begins.
  var offset: Int { at }

  /// The next token, or nil at the end.
  mutating func next() -> Token? {
    guard at < bytes.count else { return nil }
    if let mark = rawEnd {
      rawEnd = nil
      let end = find(mark, from: at) ?? bytes.count
      defer { at = end }
      if end > at { return .text(at..<end) }
    }
    guard bytes[at] == UInt8(ascii: "<"), at + 1 < bytes.count else { return text() }
    switch bytes[at + 1] {
    case UInt8(ascii: "!") where has(UInt8(ascii: "-"), at: at + 2) && has(UInt8(ascii: "-"), at: at + 3):
      return comment(from: at + 4, to: Array("-->".utf8))
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return comment(from: at + 2, to: [UInt8(ascii: ">")])
    case UInt8(ascii: "/"): return end()
    case let byte where byte.isASCIILetter: return start()
    default: return text()
    }
  }

  private mutating func text() -> Token {
    let start = at
    at = bytes.first(UInt8(ascii: "<"), from: start + 1) ?? bytes.count
    return .text(start..<at)
  }

  private mutating func comment(from start: Int, to mark: [UInt8]) -> Token {
    let end = find(mark, from: start) ?? bytes.count
    at = min(bytes.count, end + mark.count)
    return .comment(min(start, end)..<end)
  }

  private mutating func end() -> Token {
    at += 2
    let name = name()
    at = bytes.first(UInt8(ascii: ">"), from: at).map { $0 + 1 } ?? bytes.count
    return .end(name: name)
  }

  private mutating func start() -> Token {
    let offset = at
    at += 1
    let element = name()
    if !attributes.isEmpty { attributes.removeAll(keepingCapacity: true) }
    while true {
      while at < bytes.count, bytes[at].isASCIIBlank || bytes[at] == UInt8(ascii: "/") { at += 1 }
      guard at < bytes.count, bytes[at] != UInt8(ascii: ">") else { break }
      attributes.append(attribute())
    }
    at = min(bytes.count, at + 1)
    switch element {
    case script: rawEnd = Array("</script".utf8)
    case style: rawEnd = Array("</style".utf8)
    default: break
    }
    return .start(name: element, range: offset..<at)
  }

  private mutating func attribute() -> (name: MarkupName, value: Range<Int>) {
    let start = at
    at += 1
    while at < bytes.count, !endsAttributeName(bytes[at]) { at += 1 }
    let name = MarkupName(bytes, start..<at)
    skipBlanks()
    guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { return (name, at..<at) }
    at += 1
    skipBlanks()
    guard at < bytes.count else { return (name, at..<at) }
    let quote = bytes[at]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = at
      while at < bytes.count, !bytes[at].isASCIIBlank, bytes[at] != UInt8(ascii: ">") { at += 1 }
      return (name, start..<at)
    }
    at += 1
    let value = at
    at = bytes.first(quote, from: at) ?? bytes.count
    defer { at = min(bytes.count, at + 1) }
    return (name, value..<at)
  }

  private mutating func name() -> MarkupName {
    let start = at
    while at < bytes.count, !bytes[at].isASCIIBlank, bytes[at] != UInt8(ascii: ">"),
      bytes[at] != UInt8(ascii: "/")
    {
      at += 1
    }
    return MarkupName(bytes, start..<at)
  }

  private func endsAttributeName(_ byte: UInt8) -> Bool {
    byte.isASCIIBlank || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
  }

  private mutating func skipBlanks() {
    while at < bytes.count, bytes[at].isASCIIBlank { at += 1 }
  }

  private func has(_ byte: UInt8, at position: Int) -> Bool {
    position < bytes.count && bytes[position] == byte
  }

  /// Where `mark`, in small letters, begins at or after `start`; capitals and small letters count as one.
  private func find(_ mark: [UInt8], from start: Int) -> Int? {
    var position = start
    while position + mark.count <= bytes.count {
      if mark.indices.allSatisfy({ bytes[position + $0].lowercasedASCII == mark[$0] }) { return position }
      position += 1
    }
    return nil
  }
}
