import Diagnostics
import Evaluation

/// A long target that is repeated word for word as the actual value.
///
/// Short values such as `100%` agree by right; a sentence of twenty characters and more hardly does.
struct TargetRepeated: IndicatorRule {
  private static let length = 20

  var faults: [Fault] { [.targetRepeated] }

  func check(_ table: IndicatorTable, _ tally: inout Tally) {
    for line in table.lines {
      guard let target = line.target, let actual = line.actual else { continue }
      let first = target.filter { !$0.isWhitespace }
      tally.examine(
        first.count >= Self.length && first == actual.filter { !$0.isWhitespace }
          ? Diagnostic(
            .targetRepeated, at: line.place,
            ["name": table.name, "indicator": line.name, "text": String(first.prefix(12)) + "…"]) : nil)
    }
  }
}
