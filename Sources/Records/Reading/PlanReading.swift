import Evaluation

/// Reads `plan.csv`.
struct PlanReading {
  /// Where faults go.
  let log: FaultLog

  /// What should be disclosed, in the order of the file.
  func read(_ table: TableFile) -> [PlannedItem] {
    typealias F = PlanFields
    return table.rows(log).compactMap { row in
      let (name, stage, count, ground) = (row[F.name], row[F.stage], row[F.count], row[F.ground])
      return name.map {
        PlannedItem(name: $0, stage: stage, count: count, ground: ground, place: row.place)
      }
    }
  }
}
