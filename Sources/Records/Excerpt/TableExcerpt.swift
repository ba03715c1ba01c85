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
