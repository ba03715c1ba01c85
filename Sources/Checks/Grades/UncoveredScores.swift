import Diagnostics
import Evaluation

/// A scale that leaves some scores between 0 and 100 without a grade.
struct UncoveredScores: ScaleRule {
  var faults: [Fault] { [.uncoveredScores] }

  func faults(of scale: GradeScale) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var reach = 0
    for band in scale.ascendingBands {
      if band.from.hundredths > reach { found.append(gap(reach, band.from.hundredths, in: scale)) }
      reach = max(reach, band.to.hundredths)
    }
    if reach < 10_000 { found.append(gap(reach, 10_000, in: scale)) }
    return found
  }

  private func gap(_ from: Int, _ to: Int, in scale: GradeScale) -> Diagnostic {
    Diagnostic(
      .uncoveredScores, at: place,
      [
        "scale": scale.name, "from": Score.text(ofHundredths: from), "to": Score.text(ofHundredths: to),
        "example": Score.text(ofHundredths: (from + to + 1) / 2),
      ])
  }
}
