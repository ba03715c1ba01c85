/// Turns ascending offsets in one text into lines and columns, in one pass over it.
struct LineCursor {
  private let bytes: [UInt8]
  private var at = 0
  private var line = 1
  private var lineStart = 0

  /// A cursor at the start of `bytes`.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The line and the column of the byte at `offset`; an offset before the last one is found from the start again.
  mutating func position(of offset: Int) -> (line: Int, column: Int) {
    if offset < at { (at, line, lineStart) = (0, 1, 0) }
    while at < min(offset, bytes.count) {
      if bytes[at] == UInt8(ascii: "\n") {
        line += 1
        lineStart = at + 1
      }
      at += 1
    }
    return (line, bytes[lineStart..<at].count { $0 & 0xC0 != 0x80 } + 1)
  }
}
