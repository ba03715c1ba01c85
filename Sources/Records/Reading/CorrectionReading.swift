import Diagnostics
import Evaluation

/// Reads `corrections.csv`; a row that lacks anything is a fault and corrects nothing.
struct CorrectionReading {
  /// What corrections may be about.
  let known: KnownRecords
  /// Where faults go.
  let log: FaultLog

  private typealias F = CorrectionFields

  /// The corrections, in the order of the file.
  func read(_ table: TableFile) -> [Correction] {
    table.rows(log).compactMap { row in
      let (date, kind, step) = (row[F.date], row[F.kind], row[F.step])
      let (record, was, now) = (row[F.record], row[F.was], row[F.now])
      let (reason, level) = (row[F.reason], row[F.level])
      guard let date, let kind, let step, let reason, let level else { return nil }
      let field = step == .changed ? self.field(row, of: kind) : nil
      guard isGood(record, of: kind, step, in: row), step != .changed || field != nil else { return nil }
      // Of a record that is not shown any more, nothing but the reason is said.
      let texts = step == .changed ? (was, now) : (nil, nil)
      return Correction(
        date: date, kind: kind, record: record, step: step, field: field, was: texts.0, now: texts.1,
        reason: reason,
        level: level, origin: row.origin)
    }
  }

  /// The English name of the field that is named; nil, and a fault, where there is none such.
  private func field(_ row: TableEntry, of kind: RecordKind) -> String? {
    guard let written = row[F.field] else {
      log.report(.missingField, at: row.place(of: F.field), F.field.declaration.details)
      return nil
    }
    let fields = PublishedFields.declarations(of: kind)
    if let field = fields.first(where: { $0.label == written || $0.name == written }) { return field.name }
    let (fault, details) = NearestName.unknown(written, in: fields)
    log.report(fault, at: row.place(of: F.field), details)
    return nil
  }

  /// Whether there is a record called `record` to which `step` can have been done.
  private func isGood(
    _ record: String?, of kind: RecordKind, _ step: CorrectionStep, in row: TableEntry
  ) -> Bool {
    if kind == .report { return true }
    guard let record else {
      log.report(.missingField, at: row.place(of: F.record), F.record.declaration.details)
      return false
    }
    if kind == .evaluation, step == .withdrawn { return canBearNotice(record, in: row) }
    guard let isThere = known.holds(record, of: kind), isThere == (step == .withdrawn) else { return true }
    let details = ["id": record, "kind": kind.label, "name": kind.rawValue]
    log.report(
      step == .withdrawn ? .withdrawnButThere : .correctionOfNothing, at: row.place(of: F.record), details)
    return false
  }

  /// Whether a notice can stand at the address of the evaluation `id`, which need not be in the content any more.
  private func canBearNotice(_ id: String, in row: TableEntry) -> Bool {
    do throws(Refusal) {
      _ = try ValueKind<String>.id.read(id)
    } catch {
      log.report(error, of: F.record.declaration, at: row.place(of: F.record))
      return false
    }
    var ids = IDRegister(log: log)
    let origin = row.origin
    return ids.enterAddress(id) { origin.place(of: F.record.declaration.name) }
  }
}
