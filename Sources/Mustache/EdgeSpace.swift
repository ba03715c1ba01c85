/// Spaces that have a meaning in Markdown when they stand at the edge of a value.
///
/// Emphasis depends on whether Unicode white space stands beside its stars (CommonMark 0.30, section 6.2), and a line
/// loses the spaces at its ends.
enum EdgeSpace {
  /// The space of `text` at `start`, as a code point, and its length in bytes.
  static func first(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> (space: UInt32, length: Int)? {
    space(in: text, at: start, limit: text.count)
  }

  /// The space with which `text` ends before `end`, as a code point, and its length in bytes.
  static func last(
    in text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> (space: UInt32, length: Int)? {
    guard end > start else { return nil }
    for length in 1...min(3, end - start) {
      if let found = space(in: text, at: end - length, limit: end), found.length == length { return found }
    }
    return nil
  }

  private static func space(
    in text: UnsafeBufferPointer<UInt8>, at index: Int, limit: Int
  ) -> (space: UInt32, length: Int)? {
    guard index < limit else { return nil }
    switch text[index] {
    case 0x20: return (0x20, 1)
    case 0xC2:
      return index + 1 < limit && text[index + 1] == 0xA0 ? (0xA0, 2) : nil
    case 0xE1, 0xE2, 0xE3, 0xEF:
      guard index + 2 < limit else { return nil }
      let point =
        UInt32(text[index] & 0x0F) << 12 | UInt32(text[index + 1] & 0x3F) << 6
        | UInt32(text[index + 2] & 0x3F)
      switch point {
      case 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: return (point, 3)
      default: return nil
      }
    default: return nil
    }
  }
}
