import Diagnostics
import Evaluation

/// Indicator weights that do not add up to the full score of the form, which is 100 where it states no other.
struct WeightsUnlikeFullScore: IndicatorRule {
  var faults: [Fault] { [.weightsUnlikeFullScore] }

  func check(_ table: IndicatorTable, _ tally: inout Tally) {
    guard let first = table.lines.first, table.lines.contains(where: { $0.weight != nil }) else { return }
    guard let sum = table.weight else {
      tally.leaveOut(.weightsMissing)
      return
    }
    tally.examine(
      sum == table.fullScore
        ? nil
        : Diagnostic(
          .weightsUnlikeFullScore, at: first.place,
          [
            "name": table.name, "count": String(table.lines.count), "sum": sum.text(decimals: 10),
            "full": table.fullScore.text(decimals: 10),
          ]))
  }
}

extension NotChecked {
  /// A line of the indicators has no weight.
  static let weightsMissing = NotChecked(
    zh: "有的指标没有权重", en: "some indicators have no weight")
}
