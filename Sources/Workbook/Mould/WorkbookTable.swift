/// A table of a workbook as it is planned: which rows of which records it has.
public struct WorkbookTable: Sendable {
  /// The name of its sheet.
  public let name: String
  /// What stands above each column.
  public let header: [String]
  /// The columns of `parts` that it shows.
  public let columns: [Int]
  /// Its rows, in their order.
  public let parts: [CellPart]

  /// A table with `columns` of the rows that `parts` name.
  public init(name: String, header: [String], columns: [Int], parts: [CellPart]) {
    self.name = name
    self.header = header
    self.columns = columns
    self.parts = parts
  }

  /// How many rows it has.
  public var rowCount: Int { parts.reduce(0) { $0 + $1.chosen.count } }

  /// The number styles of its cells.
  var styles: NumberStyles {
    parts.reduce(into: NumberStyles()) { styles, part in
      for row in part.chosen { styles.formUnion(part.rows.styles(row, columns)) }
    }
  }
}

/// Some of the rows of a table.
public struct CellPart: Sendable {
  /// The rows.
  public let rows: CellRows
  /// Those among them that are meant, by their numbers from 0.
  public let chosen: [Int]

  /// The rows `chosen` of `rows`.
  public init(_ rows: CellRows, _ chosen: [Int]) {
    self.rows = rows
    self.chosen = chosen
  }
}
