/// Text of a line that means itself, but for decimal references to characters of ASCII.
///
/// Values are put into templates in just this form, so that most cells of most tables are plain, and the others mostly hold
/// the tags of a link or of a grade besides.
enum PlainText {
  /// What a text holds besides characters and references to them.
  enum Kind { case plain, tagged, other }

  /// What `text` holds; tags count only where they `mayPass` as they are.
  static func kind(of text: UnsafeBufferPointer<UInt8>, tagsMayPass: Bool) -> Kind {
    var kind = Kind.plain
    var index = 0
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "<"):
        // libcmark puts U+FFFD in the place of a null.
        guard tagsMayPass, let end = RawTag.end(in: text, from: index), !text[index..<end].contains(0) else {
          return .other
        }
        index = end
        kind = .tagged
      case UInt8(ascii: "&"):
        guard let end = reference(in: text, at: index)?.end else { return .other }
        index = end
      case 0, UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "!"), 0x80...:
        guard text[index] >= 0x80, let end = character(in: text, at: index) else { return .other }
        index = end
      default:
        index += 1
      }
    }
    return kind
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
