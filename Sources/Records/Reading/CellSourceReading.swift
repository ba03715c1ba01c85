/// Reads `sources.csv` for its faults; no page shows it.
struct CellSourceReading {
  /// Where faults go.
  let log: FaultLog

  /// Reads every row of `table`.
  func check(_ table: TableFile) {
    typealias F = CellSourceFields
    for row in table.rows(log) {
      _ = (row[F.table], row[F.record], row[F.line], row[F.workbook], row[F.sheet], row[F.cells])
    }
  }
}
