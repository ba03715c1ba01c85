import Diagnostics

/// Reads workbooks in XLSX (ECMA-376), front to back: only cells that hold something are kept.
///
/// Numbers are read as their formats show them, because that is what was printed and published; where a format hides
/// something, the cell says so. Formulas are read by the values that were saved with them, and never calculated.
struct XLSXReader {
  private let file: String
  private let package: ZIPPackage
  private let limits: WorkbookLimits
  private var usage = XLSXUsage()

  /// A reader of the workbook `bytes`, which is called `file`.
  init(_ bytes: [UInt8], file: String, limits: WorkbookLimits) throws(WorkbookRefusal) {
    self.file = file
    self.limits = limits
    package = try ZIPPackage(bytes, limits: limits)
  }

  /// The sheets in their order, and everything that is wrong with them or worth knowing.
  mutating func read() throws(WorkbookRefusal) -> (sheets: [Sheet], faults: [Diagnostic]) {
    guard !package.parts.contains(where: \.isEncrypted) else { throw WorkbookRefusal(.encryptedWorkbook) }
    let index = try XLSXIndex(package)
    guard !index.sheets.isEmpty else {
      throw WorkbookRefusal(.damagedWorkbook, ["part": "workbook.xml"])
    }
    guard index.sheets.count <= limits.sheets else {
      throw WorkbookRefusal(.workbookTooLarge, ["limit": "\(limits.sheets)"])
    }
    let formats = try XLSXStyles.read(package, index.stylesPath)
    let strings = try XLSXStrings.read(package, index.stringsPath)
    var faults = notes
    var sheets: [Sheet] = []
    for entry in index.sheets {
      var scan = XLSXSheetScan(
        strings: strings,
        values: XLSXValues(formats: formats, from1904: index.from1904, isStale: index.isStale),
        limits: limits,
        usage: usage)
      do throws(WorkbookRefusal) {
        try package.read(entry.path) { (stream) throws(WorkbookRefusal) in try scan.run(stream) }
      } catch {
        // A bad sheet leaves the others; what the whole file has too much of does not.
        let spot = error.cell.map { Place.Spot.cell(sheet: entry.name, cell: $0) }
        let place = Place(file: file, spot: spot ?? .cell(sheet: entry.name, cell: scan.position))
        faults.append(Diagnostic(error.fault, at: place, error.details))
        if error.fault == .workbookTooLarge { break }
        usage = scan.usage
        continue
      }
      usage = scan.usage
      if scan.hiddenRowCount > 0 {
        faults.append(
          Diagnostic(
            .hiddenRows, at: Place(file: file, spot: .cell(sheet: entry.name, cell: scan.firstHiddenCell)),
            ["count": "\(scan.hiddenRowCount)"]))
      }
      for (column, cell) in scan.hiddenColumns.sorted(by: { $0.key < $1.key }) {
        faults.append(
          Diagnostic(
            .hiddenColumn, at: Place(file: file, spot: .cell(sheet: entry.name, cell: cell)),
            ["column": CellName.letters(of: column)]))
      }
      if scan.unseenZeros.count > 0 {
        faults.append(
          Diagnostic(
            .unseenZeros, at: Place(file: file, spot: .cell(sheet: entry.name, cell: scan.unseenZeros.first)),
            ["count": "\(scan.unseenZeros.count)"]))
      }
      if scan.struckCells.count > 0 {
        faults.append(
          Diagnostic(
            .struckCells, at: Place(file: file, spot: .cell(sheet: entry.name, cell: scan.struckCells.first)),
            ["count": "\(scan.struckCells.count)"]))
      }
      if scan.whiteCells.count > 0 {
        faults.append(
          Diagnostic(
            .whiteCells, at: Place(file: file, spot: .cell(sheet: entry.name, cell: scan.whiteCells.first)),
            ["count": "\(scan.whiteCells.count)"]))
      }
      sheets.append(
        Sheet(
          file: file, name: entry.name, isHidden: entry.isHidden, rows: scan.rows, merges: scan.merges))
    }
    return (sheets, faults)
  }

  /// What a workbook carries besides its cells.
  private var notes: [Diagnostic] {
    var notes: [Diagnostic] = []
    if package.parts.contains(where: { $0.path.hasSuffix("vbaProject.bin") }) {
      notes.append(Diagnostic(.macrosIgnored, at: Place(file: file)))
    }
    if package.parts.contains(where: { $0.path.contains("externalLinks/") && $0.path.hasSuffix(".xml") }) {
      notes.append(Diagnostic(.externalLinksIgnored, at: Place(file: file)))
    }
    return notes
  }
}

/// How much of a workbook was read so far.
struct XLSXUsage {
  /// Cells that hold something.
  var cells = 0
  /// Cells, empty ones included.
  var elements = 0
}
