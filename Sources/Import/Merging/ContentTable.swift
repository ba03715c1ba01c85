import Diagnostics
import Records
import Workbook

/// A table of the content as it stands, ready to be changed and written again with all else as it was.
struct ContentTable {
  /// What it holds.
  let table: ImportTable
  /// The values of each row, one for every field of the kind.
  var rows: [[String]] = []
  /// What keeps it from being read.
  private(set) var faults: [Diagnostic] = []

  private var header: [String] = []
  private var fields: [Int] = []
  private var hasMark = true

  /// The table in `bytes`, the text of `file`; an empty one where there is no file.
  init(_ table: ImportTable, _ bytes: [UInt8]?, file: String) {
    self.table = table
    guard let bytes else { return }
    hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let (read, faults) = CSVReader.read(bytes, file: file)
    self.faults = faults
    let declared = table.kind.fields
    for cell in read.header {
      let name = cell.trimmedText
      let field = declared.firstIndex { $0.label == name || $0.name == name }
      if field == nil && !name.isEmpty {
        self.faults.append(
          Diagnostic(
            .unlikeAnyField, at: cell.place,
            [
              "written": name, "labels": declared.map(\.label).joined(separator: "、"),
              "names": declared.map(\.name).joined(separator: ", "),
            ]))
      }
      header.append(cell.text)
      fields.append(field ?? -1)
    }
    rows.reserveCapacity(read.rowCount)
    for row in 0..<read.rowCount {
      var values = Array(repeating: "", count: declared.count)
      for (column, field) in fields.enumerated() where field >= 0 { values[field] = read[row, column].text }
      rows.append(values)
    }
  }

  /// The number of the field with the English name `name`.
  func index(_ name: String) -> Int { table.index(of: name) }

  /// The file: the columns that there were, in their order, then those that hold something now.
  var bytes: [UInt8] {
    let declared = table.kind.fields
    var columns = zip(header, fields).filter { $0.1 >= 0 }.map { (name: $0.0, field: $0.1) }
    var filled = declared.map(\.isRequired)
    for row in rows { for (field, value) in row.enumerated() where !value.isEmpty { filled[field] = true } }
    for (field, declaration) in declared.enumerated()
    where filled[field] && !columns.contains(where: { $0.field == field }) {
      columns.append((declaration.label, field))
    }
    var writer = CSVWriter(byteOrderMark: hasMark, formulas: .plain)
    writer.append(columns.map { .text($0.name) })
    for row in rows { writer.append(columns.map { .text(row[$0.field]) }) }
    return writer.bytes
  }
}
