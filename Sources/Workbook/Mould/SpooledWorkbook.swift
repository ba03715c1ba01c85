/// A workbook of tables whose rows may be more than memory holds: they come one after another when it is made.
public struct SpooledWorkbook: Sendable {
  /// A table as it is planned.
  public struct Sheet: Sendable {
    /// The name of its sheet; where several have one, it is told apart by a number.
    public let name: String
    /// What stands above each column.
    public let header: [String]
    /// How wide each column is, in characters, within `WorkbookMould.widths`.
    public let widths: [Int]
    /// The columns of the rows that it shows.
    public let columns: [Int]
    /// How many rows it has, without the header.
    public let rowCount: Int

    /// A table of `rowCount` rows.
    public init(name: String, header: [String], widths: [Int], columns: [Int], rowCount: Int) {
      self.name = name
      self.header = header
      self.widths = widths
      self.columns = columns
      self.rowCount = rowCount
    }
  }

  /// The title among its properties.
  public let title: String
  /// The name of the first sheet.
  public let aboutName: String
  /// What the first sheet says: names and texts.
  public let about: [(name: String, text: String)]
  /// The tables.
  public let sheets: [Sheet]
  /// The number styles of all rows.
  public let styles: NumberStyles

  /// A workbook of `sheets`.
  public init(
    title: String, aboutName: String, about: [(name: String, text: String)], sheets: [Sheet],
    styles: NumberStyles
  ) {
    self.title = title
    self.aboutName = aboutName
    self.about = about
    self.sheets = sheets
    self.styles = styles
  }
}

extension WorkbookPress {
  /// Makes `workbook`, and hands its bytes to `write`, piece by piece. `rows` is asked for the rows of each sheet by its number,
  /// and hands them on from top to bottom.
  ///
  /// - Throws: trouble with the temporary folder that moulds are made in, and where the workbook is too large; what `rows` and
  ///   `write` throw.
  public func make(
    _ workbook: SpooledWorkbook, writing write: @escaping ([UInt8]) throws -> Void,
    rows: (Int, (CellRows, Range<Int>) throws -> Void) throws -> Void
  ) throws {
    let names = [workbook.aboutName] + workbook.sheets.map(\.name)
    let mould = try moulds.mould(names, workbook.styles)
    let package = try package(mould, title: workbook.title, about: workbook.about) { number, name, package in
      let plan = workbook.sheets[number - 1]
      var sheet = MouldSheet(
        mould, number, rowCount: plan.rowCount + 1, columnCount: plan.columns.count, widths: plan.widths)
      sheet.append(header: plan.header)
      var pieces = PiecePacking()
      package.begin(name)
      try rows(number - 1) { rows, range in
        for row in range {
          sheet.append(rows, row: row, columns: plan.columns)
          guard sheet.length >= Self.pieceLength else { continue }
          package.go(on: try pieces.packed(sheet.take(), isLast: false))
          try write(package.take())
        }
      }
      package.go(on: try pieces.packed(sheet.finished(), isLast: true))
      package.end(size: pieces.size, checksum: pieces.checksum)
    }
    try write(package.finished())
  }

  /// How many bytes of a sheet are packed at once, about.
  private static let pieceLength = 1 << 18
}
