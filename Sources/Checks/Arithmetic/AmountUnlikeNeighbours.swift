import Diagnostics
import Evaluation
import Records

/// Money thousands of times as much or as little as in the records beside it, as if 元 were taken for 万元.
///
/// A mistaken unit makes a factor of 10,000. As the right amount need not be the median, a factor of 5,000 is enough.
struct AmountUnlikeNeighbours: Rule {
  private static let factor: Int128 = 5_000
  private static let fewest = 4

  private struct Kind: Hashable {
    let stage: Stage
    let subject: Subject
  }

  var faults: [Fault] { [.amountUnlikeNeighbours] }

  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    for year in matter.region.years {
      // Of a record whose unit is mistaken both amounts are off; the first tells enough.
      var named: Set<String> = []
      for column in MoneyColumn.allCases { check(column, of: year, &named, &tally) }
    }
  }

  private func check(
    _ column: MoneyColumn, of year: YearDisclosure, _ named: inout Set<String>, _ tally: inout Tally
  ) {
    var order: [Kind] = []
    var groups: [Kind: [(evaluation: Evaluation, amount: Amount)]] = [:]
    for evaluation in year.evaluations {
      guard let amount = column.amount(of: evaluation) else { continue }
      let kind = Kind(stage: evaluation.stage, subject: evaluation.subject)
      if groups[kind] == nil { order.append(kind) }
      groups[kind, default: []].append((evaluation, amount))
    }
    for kind in order {
      let group = groups[kind] ?? []
      guard group.count >= Self.fewest else {
        for _ in group { tally.leaveOut(.fewNeighbours) }
        continue
      }
      let median = group.map(\.amount).sorted()[group.count / 2]
      for (evaluation, amount) in group {
        let isFar = amount.fen >= median.fen * Self.factor || amount.fen * Self.factor <= median.fen
        tally.examine(
          isFar && named.insert(evaluation.id).inserted
            ? Diagnostic(
              .amountUnlikeNeighbours, at: evaluation.origin.place(of: column.rawValue),
              [
                "name": evaluation.name, "money": column.zh, "column": column.en, "amount": amount.text,
                "median": median.text, "count": String(group.count),
              ]) : nil)
      }
    }
  }
}

extension NotChecked {
  /// Too few amounts stand beside it to tell what is usual.
  static let fewNeighbours = NotChecked(
    zh: "同类记录太少，看不出金额单位是否有误", en: "too few records of the kind to tell a mistaken unit")
}
