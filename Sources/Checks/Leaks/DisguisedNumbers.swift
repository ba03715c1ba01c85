internal import CommonMark

/// Long numbers that readers see whole in a Markdown text although they are not written so: marks, references to characters
/// and comments of Markdown may stand between their digits.
enum DisguisedNumbers {
  /// Fewer digits make no number that must not go out.
  private static let leastDigits = 11
  private static let renderer = MarkdownRenderer(MarkdownOptions(trust: .foreign))
  /// What stands within a line; any other element begins a new one.
  private static let inline: Set = [
    MarkupName("a"), MarkupName("code"), MarkupName("del"), MarkupName("em"), MarkupName("strong"),
  ]

  /// The lines of `markdown` as they are shown that hold a long number which is not written so; mostly none.
  static func lines(of markdown: String) -> [String] {
    guard hasMarks(markdown), isMarkedWithinNumbers(markdown) else { return [] }
    return shown(markdown).split(separator: "\n").filter { line in
      numbers(in: line).contains { !markdown.contains($0) }
    }.map { String($0) }
  }

  /// What of `line` may be a long number: digits with nothing but blanks and hyphens between them.
  private static func numbers(in line: Substring) -> [Substring] {
    line.split { !isDigit($0) && !isJoint($0) }.compactMap { run in
      guard run.count(where: isDigit) >= leastDigits, let end = run.lastIndex(where: isDigit) else {
        return nil
      }
      return run[...end].drop { !isDigit($0) }
    }
  }

  private static func isDigit(_ character: Character) -> Bool {
    ("0"..."9").contains(character) || ("０"..."９").contains(character)
  }

  private static func isJoint(_ character: Character) -> Bool {
    character.isWhitespace || character.unicodeScalars.first?.properties.generalCategory == .dashPunctuation
      || character == "\u{2212}"
  }

  /// Whether any mark stands in `markdown`: most texts have none. All bytes are looked at, many at a time.
  private static func hasMarks(_ markdown: String) -> Bool {
    let bytes = markdown.utf8Span.span
    return bytes.withUnsafeBufferPointer { bytes in
      var found: UInt8 = 0
      for byte in bytes { found |= isMark(byte) ? 1 : 0 }
      return found != 0
    }
  }

  @inline(__always)
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"),
      UInt8(ascii: "~"), UInt8(ascii: "<"):
      true
    default: false
    }
  }

  /// Whether marks stand before or among as many digits as a long number has, with no Chinese character between them; a comment
  /// may hold any.
  private static func isMarkedWithinNumbers(_ markdown: String) -> Bool {
    var digits = 0
    var isMarked = false
    var recent: UInt32 = 0
    for byte in markdown.utf8 {
      recent = recent << 8 | UInt32(byte)
      if byte &- 0x30 < 10 || 0xEF_BC90...0xEF_BC99 ~= recent & 0xFF_FFFF {
        digits += 1
        if isMarked && digits >= leastDigits { return true }
      } else if 0xE4...0xE9 ~= byte {
        digits = 0
        isMarked = false
      } else if isMark(byte) {
        isMarked = true
        if byte == UInt8(ascii: "<") && digits > 0 { return true }
      }
    }
    return false
  }

  private static func shown(_ markdown: String) -> String {
    let html = renderer.html(from: Array(markdown.utf8))
    var text = ""
    html.withUnsafeBufferPointer { bytes in
      var scanner = MarkupScanner(bytes)
      while let token = scanner.next() {
        switch token {
        case .text(let range): text += MarkupText.decoded(bytes[range])
        case .start(let name, _), .end(let name): if !inline.contains(name) { text += "\n" }
        case .comment: break
        }
      }
    }
    return text
  }
}
