internal import Files

/// A workbook of tables as it is planned: a sheet that says where the records come from, and a sheet a table.
public struct TableWorkbook: Sendable {
  /// The title among its properties.
  public let title: String
  /// The name of the first sheet.
  public let aboutName: String
  /// What the first sheet says: names and texts.
  public let about: [(name: String, text: String)]
  /// The tables, at least one.
  public let tables: [WorkbookTable]

  /// A workbook of `tables`.
  public init(
    title: String, aboutName: String, about: [(name: String, text: String)], tables: [WorkbookTable]
  ) {
    self.title = title
    self.aboutName = aboutName
    self.about = about
    self.tables = tables
  }

  /// What it has in common with others.
  func mould(in moulds: WorkbookMoulds) throws(FileTrouble) -> WorkbookMould {
    try moulds.mould(
      [aboutName] + tables.map(\.name), tables.reduce(into: NumberStyles()) { $0.formUnion($1.styles) })
  }
}
