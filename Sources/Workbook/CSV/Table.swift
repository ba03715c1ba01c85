public import Diagnostics

/// A header and rows of cells, every cell with its place; all rows have as many cells as the header.
///
/// Cells are slices of the bytes that were read: text is made, and places are counted, only when they are asked for.
public struct Table: Sendable {
  let grid: Grid

  /// How many columns there are; 0 in a table without a header.
  public var columnCount: Int { grid.columnCount }

  /// How many rows stand below the header.
  public var rowCount: Int { max(0, grid.lines.count - 1) }

  /// The names of the columns.
  public var header: [Cell] {
    (0..<columnCount).map { Cell(grid: grid, row: 0, column: $0) }
  }

  /// The cell in `row`, counted from 0 below the header, and `column`, counted from 0.
  public subscript(row: Int, column: Int) -> Cell {
    precondition(row >= 0 && row < rowCount && column >= 0 && column < columnCount, "no such cell")
    return Cell(grid: grid, row: row + 1, column: column)
  }

  /// Where `row`, counted from 0 below the header, starts.
  public func place(ofRow row: Int) -> Place {
    self[row, 0].place
  }

  /// The bytes of the file without the rows below the header that are not to be kept; with a row goes what stands between
  /// it and the next, and everything else stays as it is.
  public func bytes(keeping isKept: (Int) -> Bool) -> [UInt8] {
    let starts = (0..<rowCount).map { grid.slices[($0 + 1) * columnCount].start }
    guard let first = starts.first else { return grid.bytes }
    var bytes = Array(grid.bytes[..<first])
    for (row, start) in starts.enumerated() where isKept(row) {
      let end = row + 1 < starts.count ? starts[row + 1] : grid.bytes.count
      bytes += grid.bytes[start..<end]
    }
    return bytes
  }
}
