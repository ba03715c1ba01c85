import Diagnostics
import Evaluation

/// A score that is not the sum of the scores of its indicators.
struct TotalUnlikeIndicators: IndicatorRule {
  var faults: [Fault] { [.totalUnlikeIndicators] }

  func check(_ table: IndicatorTable, _ tally: inout Tally) {
    guard let evaluation = table.evaluation, let published = evaluation.score else { return }
    guard let sum = table.score, let agreement = sum.agreement(with: published.written) else {
      tally.leaveOut(.indicatorScoresMissing)
      return
    }
    if let weight = table.weight, weight != table.fullScore {
      tally.leaveOut(.weightsNotFull)
      return
    }
    tally.examine(
      agreement != .contradicts
        ? nil
        : Diagnostic(
          .totalUnlikeIndicators, at: evaluation.origin.place(of: "score"),
          [
            "name": table.name, "published": published.description, "count": String(table.lines.count),
            "sum": sum.text(decimals: 10),
          ], related: table.lines.prefix(1).map(\.place)))
  }
}

extension NotChecked {
  /// A line of the indicators has no score.
  static let indicatorScoresMissing = NotChecked(
    zh: "有的指标没有得分，无法合计", en: "some indicators have no score, so there is no sum")
  /// The weights already fail to add up, so that the scores need not either.
  static let weightsNotFull = NotChecked(
    zh: "指标权重合计不是满分，总分无从核对", en: "the weights do not add up to the full score, so neither need the scores")
}
