import Diagnostics
import Workbook

/// Which column of a table holds which field.
struct TableHeader {
  /// The fields that have a column.
  private(set) var found: [(field: FieldDeclaration, column: Int)] = []

  private let table: Table
  private let fields: [FieldDeclaration]
  private let log: FaultLog

  /// The header of `table`; columns that are none of `fields`, or there already, are faults.
  init(_ table: Table, fields: [FieldDeclaration], log: FaultLog) {
    self.table = table
    self.fields = fields
    self.log = log
    for (column, cell) in table.header.enumerated() {
      let written = cell.trimmedText
      if written.isEmpty {
        reportUnnamed(column, cell)
      } else if let field = fields.first(where: { $0.label == written || $0.name == written }) {
        if let first = found.first(where: { $0.field === field }) {
          log.report(
            .duplicateColumn, at: cell.place, field.details, related: [table.header[first.column].place])
        } else {
          found.append((field, column))
        }
      } else {
        let (fault, details) = NearestName.unknown(written, in: fields)
        log.report(fault, at: cell.place, details)
      }
    }
  }

  /// Whether every required field has a column.
  var isWhole: Bool { missing.isEmpty }

  /// Puts down a fault for every required field without a column.
  func reportMissing() {
    for field in missing {
      log.report(.missingColumn, at: table.header[0].place, field.details)
    }
  }

  private var missing: [FieldDeclaration] {
    fields.filter { field in field.isRequired && !found.contains { $0.field === field } }
  }

  /// Spreadsheets leave empty columns behind; only one that holds something matters.
  private func reportUnnamed(_ column: Int, _ cell: Cell) {
    guard (0..<table.rowCount).contains(where: { !table[$0, column].isEmpty }) else { return }
    log.report(.unnamedColumn, at: cell.place)
  }
}
