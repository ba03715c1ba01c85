public import Diagnostics

/// Reads tables in CSV: RFC 4180, and what Excel and WPS make of it.
///
/// The text is UTF-8 with or without a byte order mark; lines end with CR LF, LF or CR; a cell in quotes may hold
/// separators, line ends and doubled quotes. Rows in which every cell is blank are skipped, wherever they stand.
public enum CSVReader {
  /// The comma, which separates cells unless something else is asked for.
  public static let comma = UInt8(ascii: ",")

  /// The table in `bytes`, and everything that is wrong with it.
  ///
  /// A row with a fault is left out and reading goes on below it; after an unclosed quote, or bytes that are not UTF-8,
  /// nothing more can be read.
  public static func read(
    _ bytes: [UInt8], file: String, separator: UInt8 = comma
  ) -> (table: Table, faults: [Diagnostic]) {
    let firstBad = TextPosition.firstByteOutsideUTF8(in: bytes)
    let scan = bytes.withUnsafeBufferPointer { text in
      var scan = CSVScan(text, end: firstBad ?? text.count, isWhole: firstBad == nil, separator: separator)
      scan.run()
      return scan
    }
    var faults = scan.faults.map { $0.diagnostic(in: bytes, of: file) }
    if let firstBad {
      faults.append(CSVFault(.notUTF8, at: firstBad, line: nil).diagnostic(in: bytes, of: file))
    } else if scan.lines.isEmpty && faults.isEmpty {
      faults.append(Diagnostic(.noHeader, at: Place(file: file, line: 1, column: 1)))
    }
    let grid = Grid(
      file: file, bytes: bytes, columnCount: scan.columnCount ?? 0, slices: scan.slices, lines: scan.lines)
    return (Table(grid: grid), faults)
  }

  /// The rows of `bytes`, which are UTF-8, as a spreadsheet counts and cuts them: blank rows count, and rows may be of any
  /// length.
  static func records(
    _ bytes: [UInt8], file: String, separator: UInt8
  ) -> (rows: [(number: Int, cells: [String])], faults: [Diagnostic]) {
    let scan = bytes.withUnsafeBufferPointer { text in
      var scan = CSVScan(text, end: text.count, isWhole: true, separator: separator, keepsAll: true)
      scan.run()
      return scan
    }
    let grid = Grid(file: file, bytes: bytes, columnCount: 1, slices: scan.slices, lines: scan.lines)
    var start = 0
    let rows = scan.rowEnds.enumerated().map { number, end in
      defer { start = end }
      return (number: number + 1, cells: (start..<end).map { Cell(grid: grid, row: $0, column: 0).text })
    }
    return (rows, scan.faults.map { $0.diagnostic(in: bytes, of: file) })
  }
}
