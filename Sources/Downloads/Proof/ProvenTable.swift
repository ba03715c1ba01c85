internal import Workbook

/// The rows of a table against which everything else is held.
struct ProvenTable: Sendable {
  /// The rows.
  let rows: CellRows
  /// Which of their columns records have.
  let shape: RecordColumns

  /// The rows that have the same text in `column` one after another, by that text.
  func groups(by column: String) -> [String: Range<Int>] {
    let column = shape.column(column)
    var groups: [String: Range<Int>] = [:]
    for row in 0..<rows.count {
      let name = rows.text(row, column) ?? ""
      groups[name] = (groups[name]?.lowerBound ?? row)..<row + 1
    }
    return groups
  }
}
