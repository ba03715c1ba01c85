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
  func place(of offset: Int) -> Place {
    var cursor = LineCursor(bytes)
    let (line, column) = cursor.position(of: offset)
    return Place(file: file, line: line, column: column)
  }
}
