public import Diagnostics

/// The cells of a workbook that a record was imported from.
public struct CellSource: Hashable, Sendable {
  /// A field and its cell.
  public struct Cell: Hashable, Sendable {
    /// The Chinese label of the field.
    public let field: String
    /// The name of the cell, such as `F7`.
    public let cell: String

    /// A field and its cell.
    public init(field: String, cell: String) {
      self.field = field
      self.cell = cell
    }
  }

  /// Which indicator of the evaluation it is about, counted from 1; nil where it is about the evaluation itself.
  public let line: Int?
  /// The workbook, without the folders of the machine that it was imported on.
  public let workbook: String
  /// The sheet.
  public let sheet: String
  /// The cells, in the order of the fields.
  public let cells: [Cell]
  /// Where it is written down.
  public let place: Place

  /// The cells of a record.
  public init(line: Int?, workbook: String, sheet: String, cells: [Cell], place: Place) {
    self.line = line
    self.workbook = workbook
    self.sheet = sheet
    self.cells = cells
    self.place = place
  }
}
