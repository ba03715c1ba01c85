/// Reads one HTML tag.
///
/// Source: CommonMark 0.30, section 6.6.
enum RawTag {
  /// Whether `text`, which starts with `<`, is one whole opening or closing tag and nothing else but spaces.
  static func isAlone(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let end = end(in: text, from: 0) else { return false }
    return text[end...].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0C }
  }

  /// Where the opening or closing tag that begins with the `<` at `start` ends, or nil where there is none.
  static func end(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start + 1
    let closing = index < text.count && text[index] == UInt8(ascii: "/")
    if closing { index += 1 }
    guard index < text.count, isLetter(text[index]) else { return nil }
    while index < text.count, isAlphanumeric(text[index]) || text[index] == UInt8(ascii: "-") { index += 1 }
    if !closing {
      while skipAttribute(in: text, &index) {}
    }
    skipSpaces(in: text, &index)
    if !closing && index < text.count && text[index] == UInt8(ascii: "/") { index += 1 }
    guard index < text.count, text[index] == UInt8(ascii: ">") else { return nil }
    return index + 1
  }

  /// Whether `byte` is a letter of ASCII.
  static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }

  /// Whether `byte` is a letter or digit of ASCII.
  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isLetter(byte) || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  /// Whether `byte` is a space of ASCII.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || 0x09...0x0D ~= byte
  }

  private static func skipAttribute(in text: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Bool {
    var end = index
    skipSpaces(in: text, &end)
    guard end > index, end < text.count else { return false }
    guard isLetter(text[end]) || text[end] == UInt8(ascii: "_") || text[end] == UInt8(ascii: ":") else {
      return false
    }
    while end < text.count, isOfName(text[end]) { end += 1 }
    index = end
    skipSpaces(in: text, &end)
    guard end < text.count, text[end] == UInt8(ascii: "=") else { return true }
    end += 1
    skipSpaces(in: text, &end)
    guard end < text.count else { return false }
    let quote = text[end]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      guard let close = text[(end + 1)...].firstIndex(of: quote) else { return false }
      index = close + 1
      return true
    }
    let start = end
    while end < text.count, isOfBareValue(text[end]) { end += 1 }
    guard end > start else { return false }
    index = end
    return true
  }

  private static func skipSpaces(in text: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
    while index < text.count && isSpace(text[index]) { index += 1 }
  }

  /// Whether `byte` may stand in the name of an attribute.
  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: isAlphanumeric(byte)
    }
  }

  /// Whether `byte` may stand in a value without quotes.
  private static func isOfBareValue(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "`"):
      false
    default: !isSpace(byte)
    }
  }
}
