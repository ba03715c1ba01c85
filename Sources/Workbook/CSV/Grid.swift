/// What a table and all its cells share: the bytes that were read and where the cells lie in them.
final class Grid: Sendable {
  /// The file's path below the site's folder.
  let file: String
  /// The bytes of the file.
  let bytes: [UInt8]
  /// How many cells each row has.
  let columnCount: Int
  /// The cells, row by row; the header is the first row.
  let slices: [Slice]
  /// The line on which each row starts, counted from 1.
  let lines: [Int]

  /// The rows of `file`, each of `columnCount` cells.
  init(file: String, bytes: [UInt8], columnCount: Int, slices: [Slice], lines: [Int]) {
    self.file = file
    self.bytes = bytes
    self.columnCount = columnCount
    self.slices = slices
    self.lines = lines
  }
}
