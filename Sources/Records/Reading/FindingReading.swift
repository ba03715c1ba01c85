import Diagnostics
import Evaluation

/// Reads `findings.csv`.
struct FindingReading {
  /// The evaluations that findings may belong to.
  let references: References
  /// Where faults go.
  let log: FaultLog

  /// The findings, in the order of the file.
  func read(_ table: TableFile) -> [Finding] {
    typealias F = FindingFields
    var ids = IDRegister(log: log)
    return table.rows(log).compactMap { row in
      let id = row[F.id]
      let problem = row[F.problem]
      let evaluation = row[F.evaluation]
      if let evaluation { references.check(evaluation, at: row.place(of: F.evaluation)) }
      let finding = Finding(
        id: id ?? "",
        evaluation: evaluation,
        category: row[F.category],
        problem: problem ?? "",
        recommendation: row[F.recommendation],
        measure: row[F.measure],
        since: row[F.since],
        deadline: row[F.deadline],
        state: row[F.state],
        closed: row[F.closed],
        evidence: row[F.evidence],
        place: row.place)
      guard let id, ids.enterName(id, at: row.place(of: F.id)), problem != nil else { return nil }
      return finding
    }
  }
}
