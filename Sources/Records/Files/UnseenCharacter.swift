import Diagnostics

/// A character of a text that nobody sees and that changes what they see or find.
///
/// With it a figure reads in another order than it is written, and a name or number is not found by who looks for it.
package struct UnseenCharacter: Hashable {
  /// Where it stands in the text, in bytes.
  let offset: Int
  /// The character.
  let scalar: Unicode.Scalar

  /// `U+202E`, as people look it up.
  package var name: String { scalar.codePoint }

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
      // Nearly all of a Chinese text: characters of three bytes that are none, passed in one step.
      if byte > 0xE3 && byte < 0xEF {
        at += 3
        continue
      }
      if mayBegin(byte), let scalar = scalar(in: text, at: at), scalar.isUnseen {
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
      guard let scalar = UInt32(digits, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init),
        scalar.isUnseen
      else { continue }
      return UnseenCharacter(offset: start, scalar: scalar)
    }
    return nil
  }

  /// The first one in `text`.
  package static func first(in text: String) -> UnseenCharacter? {
    var text = text
    return text.withUTF8 { first(in: $0) }
  }

  /// Whether `byte` may begin such a character.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    byte == 0xC2 || byte >= 0xE1 && byte <= 0xE3 || byte >= 0xEF
  }

  private static func scalar(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Unicode.Scalar? {
    let first = text[start]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard start + length <= text.count else { return nil }
    let head = UInt32(first) & (0x7F >> UInt32(length))
    return Unicode.Scalar((1..<length).reduce(head) { $0 << 6 | UInt32(text[start + $1] & 0x3F) })
  }
}
