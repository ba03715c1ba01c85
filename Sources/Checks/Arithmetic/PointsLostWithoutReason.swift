import Diagnostics
import Evaluation

/// An indicator that lost points and does not say why.
///
/// Both common forms of project self-evaluation ask for the reason of every point lost.
struct PointsLostWithoutReason: IndicatorRule {
  var faults: [Fault] { [.pointsLostWithoutReason] }

  func check(_ table: IndicatorTable, _ tally: inout Tally) {
    for line in table.lines {
      guard let score = line.score else { continue }
      guard let weight = line.weight else {
        tally.leaveOut(.weightsMissing)
        continue
      }
      tally.examine(
        score < weight && !Filler.says(line.reason)
          ? Diagnostic(
            .pointsLostWithoutReason, at: line.place,
            [
              "name": table.name, "indicator": line.name, "score": score.description,
              "weight": weight.description,
            ]) : nil)
    }
  }
}
