import Diagnostics
import Records
import Workbook

/// Which cells the records of the content were imported from: `sources.csv`.
struct CellSources {
  /// What it is about: a record, or one line of several.
  struct Key: Hashable {
    let table: ImportTable
    let record: String
    let line: Int
  }

  /// Where a record stands.
  struct Entry: Hashable {
    let workbook: String
    let sheet: String
    let cells: String
  }

  private static let narrative = "评价说明"

  private var entries: [Key: Entry] = [:]

  /// The sources in `bytes`, the text of `file`; none where there is no such file.
  init(_ bytes: [UInt8]?, file: String) {
    guard let bytes else { return }
    let (read, _) = CSVReader.read(bytes, file: file)
    let columns = FileKind.cellSources.fields.map { field in
      read.header.firstIndex { [field.label, field.name].contains($0.trimmedText) }
    }
    for row in 0..<read.rowCount {
      let values = columns.map { column in column.map { read[row, $0].text } ?? "" }
      guard let table = ImportTable.allCases.first(where: { $0.kind.name == values[0] }) else { continue }
      entries[Key(table: table, record: values[1], line: Int(values[2]) ?? 0)] = Entry(
        workbook: values[3], sheet: values[4], cells: values[5])
    }
  }

  /// Puts down where `draft` stands, which is the record or, of several, line `line`.
  mutating func set(_ draft: Draft, record: String, line: Int?) {
    let cells = draft.table.kind.fields.enumerated().compactMap { index, field -> String? in
      guard let cell = draft.cells[index] else { return nil }
      return field.label + " " + CellName.name(row: Int(cell.row), column: Int(cell.column))
    }
    entries[Key(table: draft.table, record: record, line: line ?? 0)] = Entry(
      workbook: draft.source.workbook, sheet: draft.source.sheet, cells: cells.joined(separator: "；"))
  }

  /// Whether the narrative of the evaluation `id` was imported.
  func hasNarrative(of id: String) -> Bool {
    entries[Key(table: .evaluations, record: id, line: 0)]?.cells.contains(Self.narrative) ?? false
  }

  /// The file, in the order of the records in `tables`; nil where there is nothing to say.
  func bytes(_ tables: [ImportTable: ContentTable]) -> [UInt8]? {
    var writer = CSVWriter(byteOrderMark: true, formulas: .plain)
    writer.append(FileKind.cellSources.fields.map { .text($0.label) })
    var isEmpty = true
    for table in ImportTable.allCases {
      guard let content = tables[table] else { continue }
      let id = content.index(table == .indicators ? "evaluation" : "id")
      var lines: [String: Int] = [:]
      for row in content.rows {
        var line = 0
        if table == .indicators {
          line = (lines[row[id]] ?? 0) + 1
          lines[row[id]] = line
        }
        guard let entry = entries[Key(table: table, record: row[id], line: line)] else { continue }
        isEmpty = false
        let values = [
          table.kind.name, row[id], line == 0 ? "" : "\(line)", entry.workbook, entry.sheet, entry.cells,
        ]
        writer.append(values.map { .text($0) })
      }
    }
    return isEmpty ? nil : writer.bytes
  }
}
