import Evaluation

/// Reads `sources.csv`.
struct CellSourceReading {
  /// Where faults go.
  let log: FaultLog

  /// The cells of each evaluation and its indicators, by its id; those of findings are read for their faults alone.
  func read(_ table: TableFile) -> [String: [CellSource]] {
    typealias F = CellSourceFields
    var sources: [String: [CellSource]] = [:]
    for row in table.rows(log) {
      let (name, record, line) = (row[F.table], row[F.record], row[F.line])
      let (workbook, sheet, cells) = (row[F.workbook], row[F.sheet], row[F.cells])
      guard let name, let record, let workbook, let sheet, name != FindingFields.file.name else { continue }
      sources[record, default: []].append(
        CellSource(
          line: line, workbook: workbook, sheet: sheet, cells: cells.compactMap(Self.cell), place: row.place))
    }
    return sources
  }

  /// A field and its cell, such as `得分 F7`; nil where something else was written.
  private static func cell(_ text: String) -> CellSource.Cell? {
    guard let blank = text.lastIndex(of: " ") else { return nil }
    return CellSource.Cell(field: String(text[..<blank]), cell: String(text[text.index(after: blank)...]))
  }
}
