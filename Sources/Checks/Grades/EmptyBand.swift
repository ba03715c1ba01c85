import Diagnostics
import Evaluation

/// A band of a scale that ends where it begins, or before.
struct EmptyBand: ScaleRule {
  var faults: [Fault] { [.emptyBand] }

  func faults(of scale: GradeScale) -> [Diagnostic] {
    scale.bands.filter { $0.from >= $0.to }.map { band in
      Diagnostic(
        .emptyBand, at: place,
        [
          "scale": scale.name, "grade": band.grade.label, "from": band.from.description,
          "to": band.to.description,
        ])
    }
  }
}
