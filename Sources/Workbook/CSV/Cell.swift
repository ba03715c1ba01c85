public import Diagnostics

/// One cell of a table.
public struct Cell: Sendable {
  private let grid: Grid
  private let row: Int
  private let column: Int

  /// The cell in `row`, counted from 0 with the header, and `column`, counted from 0.
  init(grid: Grid, row: Int, column: Int) {
    self.grid = grid
    self.row = row
    self.column = column
  }

  /// The UTF-8 bytes of the text: a slice of the file, and a copy only where the cell holds doubled quotes.
  public var bytes: ArraySlice<UInt8> {
    let slice = slice
    let written = grid.bytes[slice.offset..<slice.offset + slice.length]
    return slice.form == .doubled ? withoutDoubledQuotes(written) : written
  }

  /// The text, exactly as it stands in the file.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The text without spaces, tabs, line ends and ideographic spaces (U+3000, U+00A0) at its edges.
  public var trimmedText: String {
    let slice = slice
    if slice.length == 0 { return "" }
    guard slice.form == .doubled else { return written(slice, Blanks.trimmedText) }
    return bytes.withUnsafeBufferPointer(Blanks.trimmedText)
  }

  /// Whether nothing but spaces stands in the cell.
  public var isEmpty: Bool {
    let slice = slice
    return slice.length == 0 || written(slice) { Blanks.trimmed($0).isEmpty }
  }

  /// Where the cell starts: line and column of its first character, which may be its opening quote.
  public var place: Place {
    let rowStart = grid.slices[row * grid.columnCount].start
    let start = slice.start
    let line = grid.lines[row] + TextPosition.lineEnds(in: grid.bytes[rowStart..<start])
    return Place(file: grid.file, line: line, column: TextPosition.column(of: start, in: grid.bytes))
  }

  private var slice: Slice { grid.slices[row * grid.columnCount + column] }

  /// What `read` makes of the bytes of `slice` as they were written.
  private func written<Value>(_ slice: Slice, _ read: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    grid.bytes.withUnsafeBufferPointer { bytes in
      read(UnsafeBufferPointer(rebasing: bytes[slice.offset..<slice.offset + slice.length]))
    }
  }

  private func withoutDoubledQuotes(_ written: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes: ArraySlice<UInt8> = []
    bytes.reserveCapacity(written.count)
    var at = written.startIndex
    while at < written.endIndex {
      bytes.append(written[at])
      at += written[at] == CSVMark.quote ? 2 : 1
    }
    return bytes
  }
}
