import Diagnostics
import Evaluation
import Workbook

/// Leaves rows out of a table; all others stay byte for byte as they are.
enum TableExcerpt {
  /// What keeps the rows of a table of `kind` that belong to `evaluations`, or to none; nil where no field names one.
  static func part(
    of kind: FileKind, keeping evaluations: Set<String>
  ) -> (@Sendable (_ bytes: [UInt8], _ file: String) -> [UInt8])? {
    if kind.name == CellSourceFields.file.name {
      return { bytes, file in sources(bytes, of: file, evaluations) }
    }
    let name = kind.name == EvaluationFields.file.name ? EvaluationFields.id.declaration.name : "evaluation"
    guard let field = kind.fields.first(where: { $0.name == name }) else { return nil }
    return { bytes, file in
      Self.bytes(bytes, of: file, kind) { row in
        let id = row.file.cell(field, row: row.row)?.trimmedText ?? ""
        return id.isEmpty || evaluations.contains(id)
      }
    }
  }

  /// The cells of `evaluations` and their indicators; a finding does not say here which evaluation it belongs to.
  private static func sources(_ bytes: [UInt8], of file: String, _ evaluations: Set<String>) -> [UInt8] {
    typealias F = CellSourceFields
    return Self.bytes(bytes, of: file, F.file) { row in
      row[F.table] != FindingFields.file.name && row[F.record].map(evaluations.contains) ?? false
    }
  }

  /// The corrections that stand `at` places. Whatever was written beside a withdrawal but its reason stays out with a table
  /// written anew.
  static func corrections(
    at places: Set<Place>
  ) -> @Sendable (_ bytes: [UInt8], _ file: String) -> [UInt8] {
    typealias F = CorrectionFields
    return { bytes, file in
      let log = FaultLog()
      let table = TableFile(bytes, file: file, kind: F.file, log: log)
      let rows = Array(table.rows(log))
      let kept = rows.map { places.contains($0.place(of: F.date)) }
      let unsaid = [F.field.declaration, F.was.declaration, F.now.declaration]
      let isQuiet = { (row: TableEntry) in row[F.step] != .changed }
      let saysMore = rows.indices.contains { at in
        kept[at] && isQuiet(rows[at])
          && unsaid.contains { !(table.cell($0, row: at)?.isEmpty ?? true) }
      }
      guard saysMore else { return table.bytes { kept[$0] } }
      var writer = CSVWriter(byteOrderMark: true, formulas: .plain)
      writer.append(F.file.fields.map { .text($0.label) })
      for at in rows.indices where kept[at] {
        let isQuiet = isQuiet(rows[at])
        writer.append(
          F.file.fields.map { field in
            let isLeftOut = isQuiet && unsaid.contains { $0 === field }
            return .text(isLeftOut ? "" : table.cell(field, row: at)?.text ?? "")
          })
      }
      return writer.bytes
    }
  }

  /// The table in `bytes` without the rows that are not to be kept.
  static func bytes(
    _ bytes: [UInt8], of file: String, _ kind: FileKind, keeping isKept: (TableEntry) -> Bool
  ) -> [UInt8] {
    let log = FaultLog()
    let table = TableFile(bytes, file: file, kind: kind, log: log)
    let kept = table.rows(log).map(isKept)
    return table.bytes { kept[$0] }
  }
}
