/// Text of a line that means itself, but for decimal references to characters of ASCII.
///
/// Values are put into templates in just this form, so that most cells of most tables are plain.
enum PlainText {
  /// Whether `text` holds no inline syntax.
  static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "&"):
        guard let end = reference(in: text, at: index)?.end else { return false }
        index = end
      case 0, UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "!"), 0x80...:
        guard text[index] >= 0x80, let end = character(in: text, at: index) else { return false }
        index = end
      default:
        index += 1
      }
    }
    return true
  }

  /// The character of ASCII that a reference at `index` names, and where the reference ends; nil for any
  /// other text.
  static func reference(
    in text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (byte: UInt8, end: Int)? {
    guard index + 3 < text.count, text[index + 1] == UInt8(ascii: "#") else { return nil }
    var (number, end) = (0, index + 2)
    while end < text.count, end < index + 5, UInt8(ascii: "0")...UInt8(ascii: "9") ~= text[end] {
      number = number * 10 + Int(text[end] - UInt8(ascii: "0"))
      end += 1
    }
    guard end > index + 2, end < text.count, text[end] == UInt8(ascii: ";"), 1...127 ~= number else {
      return nil
    }
    return (UInt8(number), end + 1)
  }

  /// Where the character of two to four bytes at `index` ends, or nil where it is not well-formed UTF-8.
  private static func character(in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let first = text[index]
    // The first byte of the longer forms bounds the second, which keeps out surrogates and overlong forms.
    let (length, second): (Int, ClosedRange<UInt8>)
    switch first {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + length <= text.count, second ~= text[index + 1] else { return nil }
    for place in 2..<max(2, length) where !(0x80...0xBF ~= text[index + place]) { return nil }
    return index + length
  }
}
