import Diagnostics
import Digests
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

  /// Where a record stands, or some of its fields.
  struct Entry: Hashable {
    let workbook: String
    let sheet: String
    /// The fields with their cells, such as `得分 F7`.
    var cells: [String]
    /// The digest of the narrative that was imported from there; empty where none was.
    var narrative = ""
  }

  private static let narrative = "评价说明"

  private var entries: [Key: [Entry]] = [:]

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
      entries[Key(table: table, record: values[1], line: Int(values[2]) ?? 0), default: []].append(
        Entry(
          workbook: values[3], sheet: values[4], cells: values[5].split(separator: "；").map(String.init),
          narrative: values[6]))
    }
  }

  /// Puts down where `draft` stands, which is the record or, of several, line `line`.
  ///
  /// Fields that the workbook does not have still come from where they came from before; the lines of a record are replaced
  /// together, and so are their cells.
  mutating func set(_ draft: Draft, record: String, line: Int?) {
    var cells: [String] = []
    var taken: Set<String> = []
    for (index, field) in draft.table.kind.fields.enumerated() {
      if draft.texts[index] != nil || draft.cells[index] != nil { taken.insert(field.label) }
      guard let cell = draft.cells[index] else { continue }
      cells.append(field.label + " " + CellName.name(row: Int(cell.row), column: Int(cell.column)))
    }
    let key = Key(table: draft.table, record: record, line: line ?? 0)
    let (workbook, sheet) = (draft.source.workbook, draft.source.sheet)
    let others = (line == nil ? entries[key] ?? [] : [])
      .filter { $0.workbook != workbook || $0.sheet != sheet }
    entries[key] = Self.without(taken, others) + [Entry(workbook: workbook, sheet: sheet, cells: cells)]
  }

  /// Whether `narrative`, that of the evaluation `id`, is what was imported, with nothing changed in it.
  func isImported(_ narrative: Digest, of id: String) -> Bool {
    entries[Key(table: .evaluations, record: id, line: 0)]?.contains { $0.narrative == narrative.hex }
      ?? false
  }

  /// Puts down that the narrative of the evaluation `id` is the imported one with this digest, or, without one, that of a
  /// person.
  mutating func setNarrative(_ digest: Digest?, of id: String) {
    let key = Key(table: .evaluations, record: id, line: 0)
    guard let found = entries[key] else { return }
    guard let digest else {
      entries[key] = Self.without([Self.narrative], found)
      return
    }
    for at in found.indices where found[at].cells.contains(where: { Self.field($0) == Self.narrative }) {
      entries[key]?[at].narrative = digest.hex
    }
  }

  /// `entries` without the cells of `fields`; none is left that says nothing.
  private static func without(_ fields: Set<String>, _ entries: [Entry]) -> [Entry] {
    entries.compactMap { entry in
      var entry = entry
      entry.cells.removeAll { fields.contains(field($0)) }
      if fields.contains(narrative) { entry.narrative = "" }
      return entry.cells.isEmpty ? nil : entry
    }
  }

  private static func field(_ cell: String) -> String {
    String(cell.prefix { $0 != " " })
  }

  /// The file, in the order of the records in `tables`; nil where there is nothing to say.
  func bytes(_ tables: [ImportTable: ContentTable]) -> [UInt8]? {
    var rows: [[String]] = []
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
        for entry in entries[Key(table: table, record: row[id], line: line)] ?? [] {
          rows.append([
            table.kind.name, row[id], line == 0 ? "" : "\(line)", entry.workbook, entry.sheet,
            entry.cells.joined(separator: "；"), entry.narrative,
          ])
        }
      }
    }
    if rows.isEmpty { return nil }
    // Lists have no narratives to watch over.
    let count = FileKind.cellSources.fields.count - (rows.contains { !$0[6].isEmpty } ? 0 : 1)
    var writer = CSVWriter(byteOrderMark: true, formulas: .plain)
    writer.append(FileKind.cellSources.fields.prefix(count).map { .text($0.label) })
    for row in rows { writer.append(row.prefix(count).map { .text($0) }) }
    return writer.bytes
  }
}
