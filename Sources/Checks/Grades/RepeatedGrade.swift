import Diagnostics
import Evaluation

/// A scale that has two bands for one grade.
struct RepeatedGrade: ScaleRule {
  var faults: [Fault] { [.repeatedGrade] }

  func faults(of scale: GradeScale) -> [Diagnostic] {
    Grade.allCases.compactMap { grade in
      let bands = scale.bands.filter { $0.grade == grade }
      guard bands.count > 1 else { return nil }
      return Diagnostic(
        .repeatedGrade, at: place,
        [
          "scale": scale.name, "grade": grade.label, "count": String(bands.count),
          "bands": bands.map(scale.text(of:)).joined(separator: " · "),
        ])
    }
  }
}
