/// What counts as empty in a cell: spaces, tabs and line ends, and the two wide spaces that Chinese keyboards and web
/// pages leave behind (U+3000 and U+00A0).
package enum Blanks {
  /// Where `bytes` stand without the blanks at both ends.
  package static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var start = 0
    var end = bytes.count
    while start < end {
      let length = lengthAtStart(of: bytes, start, end)
      if length == 0 { break }
      start += length
    }
    while start < end {
      let length = lengthAtEnd(of: bytes, start, end)
      if length == 0 { break }
      end -= length
    }
    return start..<end
  }

  /// The text in `bytes` without the blanks at both ends.
  package static func trimmedText(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[trimmed(bytes)]), as: UTF8.self)
  }

  private static func lengthAtStart(of bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    if isNarrow(bytes[start]) { return 1 }
    return lengthOfWide(bytes, at: start, before: end)
  }

  private static func lengthAtEnd(of bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    if isNarrow(bytes[end - 1]) { return 1 }
    if end - start >= 3 && lengthOfWide(bytes, at: end - 3, before: end) == 3 { return 3 }
    return end - start >= 2 && lengthOfWide(bytes, at: end - 2, before: end) == 2 ? 2 : 0
  }

  private static func lengthOfWide(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, before end: Int) -> Int
  {
    if bytes[start] == 0xE3 && end - start >= 3 && bytes[start + 1] == 0x80 && bytes[start + 2] == 0x80 {
      return 3
    }
    return bytes[start] == 0xC2 && end - start >= 2 && bytes[start + 1] == 0xA0 ? 2 : 0
  }

  private static func isNarrow(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }
}
