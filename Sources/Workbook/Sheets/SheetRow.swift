/// A row that holds something.
public struct SheetRow: Hashable, Sendable {
  /// Its number, counted from 1.
  public let number: Int
  /// Its cells that hold something, from left to right.
  public let cells: [SheetCell]

  /// A row.
  public init(number: Int, cells: [SheetCell]) {
    self.number = number
    self.cells = cells
  }

  /// The cell in `column`; nil where it is empty.
  public subscript(column: Int) -> SheetCell? {
    if column >= 1, column <= cells.count, cells[column - 1].column == column { return cells[column - 1] }
    return cells.first { $0.column == column }
  }
}
