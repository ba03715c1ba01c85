import Diagnostics
import Evaluation
import Workbook

/// A CSV file whose columns are the fields of its kind; each column is found once, not once a row.
final class TableFile: Sendable {
  /// Whether nothing of it was left out for a fault.
  let isWhole: Bool

  private let table: Table
  private let fields: [FieldDeclaration]
  private let columns: [Int]

  /// The table in `bytes`.
  init(_ bytes: [UInt8], file: String, kind: FileKind, log: FaultLog) {
    let (table, faults) = CSVReader.read(bytes, file: file)
    log.append(faults)
    let unseen = faults.isEmpty ? UnseenCharacter.first(in: bytes) : nil
    if let unseen {
      let place = TextPosition.place(of: unseen.offset, in: bytes, of: file)
      log.report(.unseenCharacter, at: place, ["character": unseen.name])
    }
    let header = TableHeader(table, fields: kind.fields, log: log)
    if table.columnCount > 0 { header.reportMissing() }
    self.isWhole = faults.isEmpty && unseen == nil && header.isWhole
    self.table = table
    self.fields = header.found.map(\.field)
    self.columns = header.found.map(\.column)
  }

  /// Its rows, from top to bottom.
  func rows(_ log: FaultLog) -> some Sequence<TableEntry> {
    (0..<table.rowCount).lazy.map { TableEntry(file: self, row: $0, log: log) }
  }

  /// Whether it has a column for `field`.
  func has(_ field: some Declared) -> Bool { fields.contains { $0 === field.declaration } }

  /// The cell of `field` in `row`; nil where the file has no such column.
  func cell(_ field: FieldDeclaration, row: Int) -> Cell? {
    for at in fields.indices where fields[at] === field { return table[row, columns[at]] }
    return nil
  }

  /// The bytes of the file without the rows that are not to be kept.
  func bytes(keeping isKept: (Int) -> Bool) -> [UInt8] { table.bytes(keeping: isKept) }

  /// Where `row` starts.
  func place(ofRow row: Int) -> Place { table.place(ofRow: row) }
}

extension TableFile: FieldPlaces {
  /// Where the field called `field` stands in `row`, or the row where the file has no such column.
  func place(ofRow row: Int, field: String) -> Place {
    guard let at = fields.firstIndex(where: { $0.name == field }) else { return table.place(ofRow: row) }
    return table[row, columns[at]].place
  }
}
