internal import Diagnostics

/// Turns offsets in a text into places.
struct LineIndex {
  private let file: String
  private let bytes: [UInt8]

  /// The lines of `bytes`, the text of `file`.
  init(_ bytes: [UInt8], file: String) {
    self.file = file
    self.bytes = bytes
  }

  /// The place of the byte at `offset`; lines end with line feeds, columns count characters of UTF-8.
  ///
  /// Few offsets are ever asked for, so that the lines are counted each time.
  func place(of offset: Int) -> Place {
    let before = bytes[..<min(offset, bytes.count)]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return Place(
      file: file, line: line, column: bytes[start..<before.endIndex].count { $0 & 0xC0 != 0x80 } + 1)
  }
}
