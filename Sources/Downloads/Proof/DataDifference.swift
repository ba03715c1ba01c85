internal import Records
internal import Workbook

/// A member of a record in JSON that is not what the rows say.
struct DataDifference {
  /// What it is about, such as `2024 p1 score`.
  let what: String
  /// What stands in the file.
  let found: String
  /// What should.
  let expected: String

  /// It as what is wrong with `file`, beside what `other` says.
  func mismatch(_ file: String, _ other: String) -> FigureMismatch {
    FigureMismatch(file: file, other: other, what: what, found: found, expected: expected)
  }
}

extension DataScan {
  /// The first difference of the list called `name` from rows of `tables`; nil where there is none. Of each table those rows
  /// are meant that stand beside it; `inner` holds an object in a member of a record against what belongs to its row.
  mutating func difference(
    from tables: [(table: ProvenTable, chosen: [Int])], called name: String,
    inner: (inout DataScan, UnsafeBufferPointer<UInt8>, Int) -> Bool = { _, _, _ in false }
  ) -> DataDifference? {
    let count = tables.reduce(0) { $0 + $1.chosen.count }
    guard begin(name) else { return DataDifference(what: name, found: "0", expected: "\(count)") }
    var number = 0
    for (table, chosen) in tables {
      for row in chosen {
        if number > 0, !hasNext() {
          return DataDifference(what: name, found: "\(number)", expected: "\(count)")
        }
        number += 1
        let start = offset
        let place = difference(from: table.rows, row, as: table.shape) {
          inner(&$0, $1, row)
        }
        guard let place else { continue }
        let column = table.shape.names[place]
        return DataDifference(
          what: "\(name) \(number) \(column)", found: rest(of: column, from: start),
          expected: table.rows.text(row, table.shape.columns[place]) ?? "")
      }
    }
    return ends() ? nil : DataDifference(what: name, found: "> \(count)", expected: "\(count)")
  }
}
