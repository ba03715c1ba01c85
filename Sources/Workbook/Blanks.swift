/// What counts as empty in a cell: spaces, tabs and line ends, and the two wide spaces that Chinese keyboards and web
/// pages leave behind (U+3000 and U+00A0).
package enum Blanks {
  /// `bytes` without the blanks at both ends.
  package static func trimmed<Bytes: BidirectionalCollection<UInt8>>(_ bytes: Bytes) -> Bytes.SubSequence {
    var rest = bytes[...]
    while let length = lengthAtStart(of: rest) { rest = rest.dropFirst(length) }
    while let length = lengthAtEnd(of: rest) { rest = rest.dropLast(length) }
    return rest
  }

  private static let wide: [[UInt8]] = [[0xE3, 0x80, 0x80], [0xC2, 0xA0]]

  private static func lengthAtStart(of bytes: some BidirectionalCollection<UInt8>) -> Int? {
    guard let first = bytes.first else { return nil }
    if isNarrow(first) { return 1 }
    return wide.first { $0[0] == first && bytes.starts(with: $0) }?.count
  }

  private static func lengthAtEnd(of bytes: some BidirectionalCollection<UInt8>) -> Int? {
    guard let last = bytes.last else { return nil }
    if isNarrow(last) { return 1 }
    return wide.first { $0[$0.count - 1] == last && bytes.suffix($0.count).elementsEqual($0) }?.count
  }

  private static func isNarrow(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }
}
