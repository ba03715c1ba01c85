public import Diagnostics

/// Reads the sheets of a file: XLSX and XLSM, tables in CSV, TSV and text, and those of web pages.
public enum WorkbookReader {
  /// The sheets of the file called `file`, whose content is `bytes`, and what is wrong with it or worth knowing.
  ///
  /// A file that cannot be read at all gives no sheets and an error. Old `.xls` files and those of other programs must be
  /// converted first: see ``SpreadsheetConversion``.
  public static func read(
    _ bytes: [UInt8], file: String, limits: WorkbookLimits = WorkbookLimits()
  ) -> (sheets: [Sheet], faults: [Diagnostic]) {
    do throws(WorkbookRefusal) {
      guard bytes.count <= limits.fileBytes else {
        throw WorkbookRefusal(.workbookTooLarge, ["limit": "\(limits.fileBytes >> 20) MB"])
      }
      let read: (sheets: [Sheet], faults: [Diagnostic])
      switch FileFormat(bytes, file: file) {
      case .workbook:
        var reader = try XLSXReader(bytes, file: file, limits: limits)
        read = try reader.read()
      case .table: read = try TextTable.read(bytes, file: file)
      case .page: read = try PageTable.read(bytes, file: file, limits: limits)
      case .encrypted: throw WorkbookRefusal(.encryptedWorkbook)
      case .compound: throw WorkbookRefusal(.notConverted)
      case .other: throw WorkbookRefusal(.notAWorkbook)
      }
      let excesses = read.sheets.map { limits.excess(of: $0) }
      return (
        zip(read.sheets, excesses).filter { $0.1 == nil }.map(\.0), read.faults + excesses.compactMap(\.self)
      )
    } catch {
      let spot = error.cell.map { Place.Spot.cell(sheet: "", cell: $0) } ?? .whole
      return ([], [Diagnostic(error.fault, at: Place(file: file, spot: spot), error.details)])
    }
  }
}

extension WorkbookLimits {
  /// What `sheet` has too much of, if anything.
  fileprivate func excess(of sheet: Sheet) -> Diagnostic? {
    if let last = sheet.rows.last, last.number > rows {
      let place = sheet.place(row: last.number, column: last.cells.first?.column ?? 1)
      return Diagnostic(.workbookTooLarge, at: place, ["limit": "\(rows)"])
    }
    guard let wide = sheet.rows.first(where: { ($0.cells.last?.column ?? 0) > columns }) else { return nil }
    let place = sheet.place(row: wide.number, column: wide.cells.last?.column ?? 1)
    return Diagnostic(.tooManyColumns, at: place, ["limit": "\(columns)"])
  }
}
