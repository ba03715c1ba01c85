/// How the blocks of CommonMark begin, read from a line's text without the indentation before it.
///
/// Source: CommonMark 0.30, sections 4 and 5, as libcmark 0.30.2 reads them.
enum BlockStart {
  /// A run of backticks or tildes.
  struct Fence {
    let character: UInt8
    let length: Int
  }

  /// A bullet or number.
  struct ListMarker {
    let length: Int
  }

  /// Whether `text` is an ATX heading.
  static func isHeading(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let signs = run(of: UInt8(ascii: "#"), in: text)
    guard 1...6 ~= signs else { return false }
    return signs == text.count || text[signs] == 0x20 || text[signs] == 0x09
  }

  /// Whether `text` underlines a heading.
  static func isUnderline(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first, first == UInt8(ascii: "=") || first == UInt8(ascii: "-") else {
      return false
    }
    return isSpace(text, from: run(of: first, in: text))
  }

  /// Whether `text` is a thematic break; if not, `stop` becomes the index at which that showed.
  static func isThematicBreak(_ text: UnsafeBufferPointer<UInt8>, stop: inout Int) -> Bool {
    stop = 0
    guard let first = text.first else { return false }
    guard first == UInt8(ascii: "*") || first == UInt8(ascii: "-") || first == UInt8(ascii: "_") else {
      return false
    }
    var count = 0
    for (index, byte) in text.enumerated() {
      if byte == first {
        count += 1
      } else if byte != 0x20 && byte != 0x09 {
        stop = index
        return false
      }
    }
    stop = text.count
    return count >= 3
  }

  /// The fence that opens a code block, or nil.
  static func fence(_ text: UnsafeBufferPointer<UInt8>) -> Fence? {
    guard let first = text.first, first == UInt8(ascii: "`") || first == UInt8(ascii: "~") else { return nil }
    let length = run(of: first, in: text)
    guard length >= 3 else { return nil }
    if first == UInt8(ascii: "`") && text[length...].contains(first) { return nil }
    // libcmark counts the length in a byte.
    return Fence(character: first, length: min(length, 255))
  }

  /// Whether `text` closes a code block that `fence` opened.
  static func closes(_ fence: Fence, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let length = run(of: fence.character, in: text)
    return length >= 3 && length >= fence.length && isSpace(text, from: length)
  }

  /// The marker of a list item, or nil; within a paragraph only some interrupt it.
  static func listMarker(
    _ text: UnsafeBufferPointer<UInt8>, interruptingParagraph: Bool
  ) -> ListMarker? {
    guard let first = text.first else { return nil }
    var length = 0
    switch first {
    case UInt8(ascii: "*"), UInt8(ascii: "-"), UInt8(ascii: "+"):
      length = 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      var start = 0
      while length < text.count, length < 9, UInt8(ascii: "0")...UInt8(ascii: "9") ~= text[length] {
        start = start * 10 + Int(text[length] - UInt8(ascii: "0"))
        length += 1
      }
      if interruptingParagraph && start != 1 { return nil }
      guard length < text.count, text[length] == UInt8(ascii: ".") || text[length] == UInt8(ascii: ")") else {
        return nil
      }
      length += 1
    default:
      return nil
    }
    guard length == text.count || text[length] == 0x20 || text[length] == 0x09 else { return nil }
    if interruptingParagraph && isSpace(text, from: length) { return nil }
    return ListMarker(length: length)
  }

  private static func run(of byte: UInt8, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var length = 0
    while length < text.count && text[length] == byte { length += 1 }
    return length
  }

  private static func isSpace(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    text[start...].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
