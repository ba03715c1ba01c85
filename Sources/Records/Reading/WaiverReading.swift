import Evaluation

/// Reads `waivers.csv`; a row that lacks anything is a fault and waives nothing.
struct WaiverReading {
  /// Where faults go.
  let log: FaultLog

  /// The waivers, in the order of the file.
  func read(_ table: TableFile) -> [Waiver] {
    typealias F = WaiverFields
    return table.rows(log).compactMap { row in
      let (code, position) = (row[F.code], row[F.position])
      let (reason, approver, until) = (row[F.reason], row[F.approver], row[F.until])
      guard let code, let position, let reason, let approver, let until else { return nil }
      return Waiver(
        code: code, position: position, reason: reason, approver: approver, until: until, origin: row.origin)
    }
  }
}
