public import Diagnostics

/// A sheet of a workbook: the cells that hold something, and which were joined.
public struct Sheet: Sendable {
  /// The file, as it was named.
  public let file: String
  /// The name of the sheet.
  public let name: String
  /// Whether it is hidden.
  public let isHidden: Bool
  /// Its rows that hold something, from top to bottom.
  public let rows: [SheetRow]
  /// Its joined cells.
  public let merges: [MergedRange]

  /// A sheet.
  public init(
    file: String, name: String, isHidden: Bool = false, rows: [SheetRow], merges: [MergedRange] = []
  ) {
    self.file = file
    self.name = name
    self.isHidden = isHidden
    self.rows = rows
    self.merges = merges
  }

  /// The last column that holds something.
  public var lastColumn: Int { rows.reduce(0) { max($0, $1.cells.last?.column ?? 0) } }

  /// The place of the cell in `row` and `column`, counted from 1.
  public func place(row: Int, column: Int) -> Place {
    Place(file: file, spot: .cell(sheet: name, cell: CellName.name(row: row, column: column)))
  }
}
