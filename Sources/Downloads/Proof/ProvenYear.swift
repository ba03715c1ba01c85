internal import Pages
internal import Records
internal import Workbook

/// The records of a year in rows, against which its data, its page and the pages of its evaluations are held.
struct ProvenYear: Sendable {
  /// The evaluations.
  let evaluations: ProvenTable?
  /// The rows of the evaluations by their ids.
  let rows: [String: Int]
  /// The indicators, and their rows by the ids of the evaluations.
  let indicators: ProvenTable?
  let indicatorRows: [String: Range<Int>]
  /// The published figures.
  let figures: ProvenTable?
  private let findings: ProvenTable?

  /// The records that the plan of a year holds.
  init(_ plan: DownloadPlan) {
    func table(_ table: PublishedTable, _ shape: RecordColumns) -> ProvenTable? {
      zip(plan.tables, plan.workbook.tables).first { $0.0.name == table.name }?.1.parts.first
        .map { ProvenTable(rows: $0.rows, shape: shape) }
    }
    evaluations = table(.evaluations, .evaluations)
    indicators = table(.indicators, .indicators)
    findings = table(.findings, .findings)
    figures = table(.figures, .figures)
    rows = evaluations?.groups(by: "id").mapValues(\.lowerBound) ?? [:]
    indicatorRows = indicators?.groups(by: "evaluation") ?? [:]
  }

  /// Where the data that `scan` stands at the beginning of differ from the records; nil where they do not.
  func difference(_ scan: inout DataScan) -> DataDifference? {
    if let evaluations {
      let id = evaluations.shape.column("id")
      let difference = scan.difference(
        from: [(evaluations, Array(0..<evaluations.rows.count))], called: "evaluations"
      ) { scan, name, row in
        guard name.elementsEqual("indicators".utf8), let indicators,
          let part = indicatorRows[evaluations.rows.text(row, id) ?? ""]
        else { return false }
        return scan.difference(
          fromEntries: indicators.rows, part, as: indicators.shape) == nil
      }
      if let difference { return difference }
    }
    if let findings {
      let all = Array(0..<findings.rows.count)
      if let difference = scan.difference(from: [(findings, all)], called: "findings") { return difference }
    }
    return figures.flatMap { scan.difference(from: $0) }
  }
}

extension DataScan {
  /// The first of the published figures that stands otherwise in the strands of the data than in `table`.
  fileprivate mutating func difference(from table: ProvenTable) -> DataDifference? {
    var row = 0
    while pass("\"figures\":[") {
      repeat {
        guard row < table.rows.count else {
          return DataDifference(what: "statistics", found: "> \(row)", expected: "\(row)")
        }
        let start = offset
        if let place = difference(from: table.rows, row, as: table.shape) {
          let column = table.shape.names[place]
          return DataDifference(
            what: "statistics \(row + 1) \(column)", found: rest(of: column, from: start),
            expected: table.rows.text(row, table.shape.columns[place]) ?? "")
        }
        row += 1
      } while take(UInt8(ascii: ","))
    }
    return row == table.rows.count
      ? nil : DataDifference(what: "statistics", found: "\(row)", expected: "\(table.rows.count)")
  }
}
