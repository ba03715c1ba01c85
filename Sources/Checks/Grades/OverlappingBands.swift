import Diagnostics
import Evaluation

/// A scale that gives one score two grades.
struct OverlappingBands: ScaleRule {
  var faults: [Fault] { [.overlappingBands] }

  func faults(of scale: GradeScale) -> [Diagnostic] {
    zip(scale.ascendingBands, scale.ascendingBands.dropFirst()).compactMap { lower, upper in
      guard upper.from < lower.to else { return nil }
      return Diagnostic(
        .overlappingBands, at: place,
        [
          "scale": scale.name, "example": upper.from.description,
          "first": lower.grade.label + " " + scale.text(of: lower),
          "second": upper.grade.label + " " + scale.text(of: upper),
        ])
    }
  }
}
