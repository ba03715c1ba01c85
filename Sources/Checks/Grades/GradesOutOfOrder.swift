import Diagnostics
import Evaluation

/// A scale on which higher scores earn the worse grade.
struct GradesOutOfOrder: ScaleRule {
  var faults: [Fault] { [.gradesOutOfOrder] }

  func faults(of scale: GradeScale) -> [Diagnostic] {
    zip(scale.ascendingBands, scale.ascendingBands.dropFirst()).compactMap { lower, upper in
      guard lower.grade < upper.grade else { return nil }
      return Diagnostic(
        .gradesOutOfOrder, at: place,
        [
          "scale": scale.name, "better": lower.grade.label, "low": scale.text(of: lower),
          "worse": upper.grade.label, "high": scale.text(of: upper),
        ])
    }
  }
}
