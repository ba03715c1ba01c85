import Diagnostics
import Evaluation
import Records

/// Money about 10,000 times that of the same project a year earlier, or a 10,000th of it.
struct AmountUnlikeLastYear: Rule {
  private static let factors: ClosedRange<Int128> = 5_000...20_000

  var faults: [Fault] { [.amountUnlikeLastYear] }

  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    for year in matter.region.years {
      let earlier = matter.region.years.first { $0.report.disclosureYear == year.report.disclosureYear - 1 }
      guard let earlier else { continue }
      let before = Dictionary(earlier.evaluations.map { (key(of: $0), $0) }) { first, _ in first }
      for evaluation in year.evaluations {
        guard let other = before[key(of: evaluation)] else { continue }
        check(evaluation, against: other, &tally)
      }
    }
  }

  /// Of a record whose unit is mistaken both amounts are off; the first tells enough.
  private func check(_ evaluation: Evaluation, against other: Evaluation, _ tally: inout Tally) {
    for column in MoneyColumn.allCases {
      guard let now = column.amount(of: evaluation), let then = column.amount(of: other) else { continue }
      let factor = max(now, then).fen / min(now, then).fen
      guard Self.factors.contains(factor) else {
        tally.examine()
        continue
      }
      return tally.examine(
        Diagnostic(
          .amountUnlikeLastYear, at: evaluation.origin.place(of: column.rawValue),
          [
            "name": evaluation.name, "money": column.zh, "column": column.en, "amount": now.text,
            "before": then.text, "factor": String(factor),
          ], related: [other.origin.place(of: column.rawValue)]))
    }
  }

  private func key(of evaluation: Evaluation) -> String { evaluation.stage.rawValue + " " + evaluation.name }
}
