internal import Diagnostics

/// Cuts a template into text and tags, by the rules of the Mustache specification.
struct Tokenizer {
  /// A fault and the byte where it stands.
  struct Finding {
    let fault: Fault
    let offset: Int
    let details: [String: String]
  }

  private let text: [UInt8]
  /// Whether tags may have lines for themselves; not so in an interface string, which stands inside a line.
  private let isInline: Bool
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)
  private var position = 0
  private(set) var tokens: [Token] = []
  private(set) var findings: [Finding] = []

  init(_ text: [UInt8], isInline: Bool) {
    self.text = text
    self.isInline = isInline
  }

  /// Cuts the whole text.
  mutating func run() {
    var search = 0
    while let start = find(opening, from: search) {
      guard let tag = tag(at: start) else {
        search = start + opening.count
        continue
      }
      let line = tag.kind.mayStandAlone && !isInline ? ownLine(of: start..<tag.end) : nil
      appendText(until: line?.lowerBound ?? start)
      append(tag, at: start, indent: line.map { $0.lowerBound..<start })
      position = line?.upperBound ?? tag.end
      search = position
    }
    appendText(until: text.count)
  }

  /// A tag as it is written: its sign decides its kind, `end` is the byte after it.
  private struct Tag {
    let kind: Token.Kind
    let content: ArraySlice<UInt8>
    let end: Int
    let sign: UInt8
  }

  private mutating func tag(at start: Int) -> Tag? {
    var inside = start + opening.count
    let sign = inside < text.count ? text[inside] : 0
    var closer = closing
    switch sign {
    case UInt8(ascii: "{"): closer = [UInt8(ascii: "}")] + closing
    case UInt8(ascii: "="): closer = [UInt8(ascii: "=")] + closing
    default: break
    }
    let kind = Token.Kind(sign: sign)
    if sign != 0, kind != .variable { inside += 1 }
    guard let end = find(closer, from: inside) else {
      report(.unclosedTag, at: start, ["tag": excerpt(from: start)])
      return nil
    }
    let content = text[inside..<end]
    // A tag that swallows the beginning of the next one was never closed itself.
    if sign != UInt8(ascii: "!"), sign != UInt8(ascii: "="), let next = find(opening, from: inside),
      next < end
    {
      report(.unclosedTag, at: start, ["tag": excerpt(from: start)])
      return nil
    }
    return Tag(kind: kind, content: content, end: end + closer.count, sign: sign)
  }

  private mutating func append(_ tag: Tag, at start: Int, indent: Range<Int>?) {
    let written = String(decoding: text[start..<tag.end], as: UTF8.self)
    let name = Self.trimmed(tag.content)
    var isSound = true
    switch tag.sign {
    case UInt8(ascii: "!"): break
    case UInt8(ascii: "="): changeDelimiters(tag.content, at: start, written: written)
    case UInt8(ascii: "<"), UInt8(ascii: "$"):
      report(.unsupportedTag, at: start, ["tag": written])
      isSound = false
    default:
      if tag.kind == .partial, name.hasPrefix("*") {
        report(.unsupportedTag, at: start, ["tag": written])
        isSound = false
      } else if !Self.isName(name) {
        if tag.kind != .close { report(.badName, at: start, ["tag": written]) }
        isSound = false
      }
    }
    tokens.append(
      Token(kind: tag.kind, name: name, range: start..<tag.end, indent: indent, isSound: isSound))
  }

  private mutating func changeDelimiters(_ content: ArraySlice<UInt8>, at start: Int, written: String) {
    let marks = content.split(whereSeparator: \.isBlank)
    guard marks.count == 2, !marks.contains(where: { $0.contains(UInt8(ascii: "=")) }) else {
      report(.badDelimiters, at: start, ["tag": written])
      return
    }
    opening = Array(marks[0])
    closing = Array(marks[1])
  }

  private mutating func appendText(until end: Int) {
    guard end > position else { return }
    tokens.append(Token(kind: .text, name: "", range: position..<end, indent: nil, isSound: true))
    position = end
  }

  private mutating func report(_ fault: Fault, at offset: Int, _ details: [String: String]) {
    findings.append(Finding(fault: fault, offset: offset, details: details))
  }
}

extension Tokenizer {
  /// The whole line of the tag at `range`, its break included, if nothing but blanks stands beside it.
  private func ownLine(of range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start > 0, text[start - 1] == 0x20 || text[start - 1] == 0x09 { start -= 1 }
    guard start == 0 || text[start - 1] == 0x0A else { return nil }
    var end = range.upperBound
    while end < text.count, text[end] == 0x20 || text[end] == 0x09 { end += 1 }
    if end == text.count { return start..<end }
    if text[end] == 0x0D, end + 1 < text.count, text[end + 1] == 0x0A { return start..<(end + 2) }
    return text[end] == 0x0A ? start..<(end + 1) : nil
  }

  private func find(_ mark: [UInt8], from start: Int) -> Int? {
    var index = start
    let last = text.count - mark.count
    while index <= last {
      if text[index] == mark[0], text[index..<(index + mark.count)].elementsEqual(mark) { return index }
      index += 1
    }
    return nil
  }

  /// The first characters of the line at `start`, for a message.
  private func excerpt(from start: Int) -> String {
    let line = text[start...].prefix { $0 != 0x0A && $0 != 0x0D }
    return String(String(decoding: line, as: UTF8.self).prefix(20))
  }

  private static func trimmed(_ content: ArraySlice<UInt8>) -> String {
    let start = content.firstIndex { !$0.isBlank } ?? content.endIndex
    let end = content.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? start
    return String(decoding: content[start..<end], as: UTF8.self)
  }

  private static func isName(_ name: String) -> Bool {
    if name == "." { return true }
    let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let marks = Array("_-/".utf8)
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0.isLetter || $0.isDigit || $0 >= 0x80 || marks.contains($0) }
    }
  }
}

extension Token.Kind {
  /// The kind of a tag that begins with `sign`.
  fileprivate init(sign: UInt8) {
    self =
      switch sign {
      case UInt8(ascii: "{"), UInt8(ascii: "&"): .raw
      case UInt8(ascii: "#"), UInt8(ascii: "<"), UInt8(ascii: "$"): .open
      case UInt8(ascii: "^"): .inverted
      case UInt8(ascii: "/"): .close
      case UInt8(ascii: ">"): .partial
      case UInt8(ascii: "!"), UInt8(ascii: "="): .silent
      default: .variable
      }
  }

  /// Whether a tag of this kind may have a line for itself, which then disappears.
  fileprivate var mayStandAlone: Bool { self != .variable && self != .raw }
}
