import Diagnostics

/// A character that nobody sees and that changes what they see or find: one that turns the order of what follows (Unicode
/// Standard Annex #9, explicit directional formatting), one without width, or a control character.
///
/// With them a figure reads in another order than it is written, and a name or number is not found by who looks for it.
/// Joiners and marks of Arabic, Tibetan and Mongolian script (U+200C to U+200F, U+061C, U+180B to U+180E) are letters of
/// their languages and stay.
package struct UnseenCharacter: Hashable {
  /// Where it stands in the text, in bytes.
  let offset: Int
  /// The character.
  let scalar: Unicode.Scalar

  /// `U+202E`, as people look it up.
  package var name: String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The first one in `bytes`, which are UTF-8; a byte order mark in front is none.
  static func first(in bytes: [UInt8]) -> UnseenCharacter? {
    bytes.withUnsafeBufferPointer { first(in: $0) }
  }

  private static func first(in text: UnsafeBufferPointer<UInt8>) -> UnseenCharacter? {
    var at = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while at < text.count {
      let byte = text[at]
      if byte < 0x20 ? byte != 0x09 && byte != 0x0A && byte != 0x0D : byte == 0x7F {
        return UnseenCharacter(offset: at, scalar: Unicode.Scalar(byte))
      }
      if mayBegin(byte), let scalar = scalar(in: text, at: at), isUnseen(scalar) {
        return UnseenCharacter(offset: at, scalar: scalar)
      }
      at += 1
    }
    return nil
  }

  /// The first one that a numeric character reference of `markdown` stands for (CommonMark 0.30, section 2.5).
  static func firstReference(in markdown: [UInt8]) -> UnseenCharacter? {
    var at = 0
    while let start = markdown[at...].firstIndex(of: UInt8(ascii: "&")) {
      at = start + 1
      var rest = markdown[at...].prefix(10)
      guard rest.popFirst() == UInt8(ascii: "#"), let end = rest.firstIndex(of: UInt8(ascii: ";")) else {
        continue
      }
      let isHex = rest.first == UInt8(ascii: "x") || rest.first == UInt8(ascii: "X")
      let digits = String(decoding: isHex ? rest[..<end].dropFirst() : rest[..<end], as: UTF8.self)
      guard let scalar = UInt32(digits, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init), isUnseen(scalar)
      else {
        continue
      }
      return UnseenCharacter(offset: start, scalar: scalar)
    }
    return nil
  }

  /// The first one in `text`.
  package static func first(in text: String) -> UnseenCharacter? {
    var text = text
    return text.withUTF8 { first(in: $0) }
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case ..<0x20, 0x7F...0x9F, 0xAD, 0x200B, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE007F:
      true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// Whether `byte` may begin such a character.
  private static func mayBegin(_ byte: UInt8) -> Bool { byte == 0xC2 || byte == 0xE2 || byte >= 0xEF }

  private static func scalar(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Unicode.Scalar? {
    let first = text[start]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard start + length <= text.count else { return nil }
    let head = UInt32(first) & (0x7F >> UInt32(length))
    return Unicode.Scalar((1..<length).reduce(head) { $0 << 6 | UInt32(text[start + $1] & 0x3F) })
  }
}
