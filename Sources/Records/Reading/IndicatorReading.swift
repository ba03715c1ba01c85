import Diagnostics
import Evaluation

/// Reads `indicators.csv`.
struct IndicatorReading {
  /// The evaluations that indicators belong to.
  let references: References
  /// Where faults go.
  let log: FaultLog

  /// The indicators of each evaluation by its id, in the order of the file.
  func read(_ table: TableFile) -> [String: [Indicator]] {
    typealias F = IndicatorFields
    var indicators: [String: [Indicator]] = [:]
    for row in table.rows(log) {
      let evaluation = row[F.evaluation]
      let level1 = row[F.level1]
      if let evaluation { references.check(evaluation, at: row.place(of: F.evaluation)) }
      let indicator = Indicator(
        level1: level1 ?? "",
        level2: row[F.level2],
        level3: row[F.level3],
        weight: row[F.weight],
        target: row[F.target],
        actual: row[F.actual],
        score: row[F.score],
        reason: row[F.reason],
        place: row.place)
      guard let evaluation, level1 != nil else { continue }
      indicators[evaluation, default: []].append(indicator)
    }
    return indicators
  }
}
