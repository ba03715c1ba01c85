import Diagnostics
import Evaluation

/// Indicator weights that do not add up to 100.
struct WeightsUnlikeHundred: IndicatorRule {
  var faults: [Fault] { [.weightsUnlikeHundred] }

  func check(_ table: IndicatorTable, _ tally: inout Tally) {
    guard let first = table.lines.first, table.lines.contains(where: { $0.weight != nil }) else { return }
    guard let sum = table.weight else {
      tally.leaveOut(.weightsMissing)
      return
    }
    tally.examine(
      sum == Quotient(100, 1)
        ? nil
        : Diagnostic(
          .weightsUnlikeHundred, at: first.place,
          ["name": table.name, "count": String(table.lines.count), "sum": sum.text(decimals: 10)]))
  }
}

extension NotChecked {
  /// A line of the indicators has no weight.
  static let weightsMissing = NotChecked(
    zh: "有的指标没有权重", en: "some indicators have no weight")
}
