import Evaluation

/// The records of a year that corrections may be about.
struct KnownRecords {
  /// The evaluations.
  let evaluations: EvaluationReading
  /// The findings; nil where there is no file of them.
  let findings: [Finding]?
  /// The strands; nil where there is no file of them.
  let strands: [Strand]?

  /// Whether there is a record of `kind` called `id`; nil where faults may have kept it from being read, and for a report.
  func holds(_ id: String, of kind: RecordKind) -> Bool? {
    switch kind {
    case .report: nil
    case .evaluation: evaluations.holds(id)
    case .finding: findings?.contains { $0.id == id } ?? false
    case .strand: strands?.contains { $0.id == id } ?? false
    case .figure:
      strands?.contains { strand in strand.figures.contains { strand.id + "/" + $0.id == id } } ?? false
    }
  }
}
