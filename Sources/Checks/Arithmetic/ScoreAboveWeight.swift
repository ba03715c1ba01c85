import Diagnostics
import Evaluation

/// An indicator that earned more points than it carries.
struct ScoreAboveWeight: IndicatorRule {
  var faults: [Fault] { [.scoreAboveWeight] }

  func check(_ table: IndicatorTable, _ tally: inout Tally) {
    for line in table.lines {
      guard let score = line.score else { continue }
      guard let weight = line.weight else {
        tally.leaveOut(.weightsMissing)
        continue
      }
      tally.examine(
        score > weight
          ? Diagnostic(
            .scoreAboveWeight, at: line.place,
            [
              "name": table.name, "indicator": line.name, "score": score.description,
              "weight": weight.description,
            ]) : nil)
    }
  }
}
