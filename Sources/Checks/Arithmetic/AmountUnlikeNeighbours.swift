import Diagnostics
import Evaluation
import Records

/// A budget thousands of times as large or small as those beside it, as if 元 were taken for 万元.
///
/// A mistaken unit makes a factor of 10,000. As the right budget need not be the median, a factor of 5,000 is enough.
struct AmountUnlikeNeighbours: Rule {
  private static let factor: Int128 = 5_000
  private static let fewest = 4

  var faults: [Fault] { [.amountUnlikeNeighbours] }

  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    for year in matter.region.years {
      var order: [String] = []
      var groups: [String: [(evaluation: Evaluation, budgeted: Amount)]] = [:]
      for evaluation in year.evaluations {
        guard let budgeted = evaluation.budgeted, budgeted.fen > 0 else { continue }
        let key = evaluation.stage.rawValue + " " + evaluation.subject.rawValue
        if groups[key] == nil { order.append(key) }
        groups[key, default: []].append((evaluation, budgeted))
      }
      for key in order { check(groups[key] ?? [], &tally) }
    }
  }

  private func check(_ group: [(evaluation: Evaluation, budgeted: Amount)], _ tally: inout Tally) {
    guard group.count >= Self.fewest else {
      for _ in group { tally.leaveOut(.fewNeighbours) }
      return
    }
    let median = group.map(\.budgeted).sorted()[group.count / 2]
    for (evaluation, budgeted) in group {
      let isFar = budgeted.fen >= median.fen * Self.factor || budgeted.fen * Self.factor <= median.fen
      tally.examine(
        isFar
          ? Diagnostic(
            .amountUnlikeNeighbours, at: evaluation.origin.place(of: "budgeted"),
            [
              "name": evaluation.name, "amount": budgeted.text, "median": median.text,
              "count": String(group.count),
            ]) : nil)
    }
  }
}

extension NotChecked {
  /// Too few budgets stand beside it to tell what is usual.
  static let fewNeighbours = NotChecked(
    zh: "同类记录太少，看不出金额单位是否有误", en: "too few records of the kind to tell a mistaken unit")
}
