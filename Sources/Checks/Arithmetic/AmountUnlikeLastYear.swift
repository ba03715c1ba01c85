import Diagnostics
import Evaluation
import Records

/// A budget about 10,000 times that of the same project a year earlier, or a 10,000th of it.
struct AmountUnlikeLastYear: Rule {
  private static let factors: ClosedRange<Int128> = 5_000...20_000

  var faults: [Fault] { [.amountUnlikeLastYear] }

  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    for year in matter.region.years {
      let earlier = matter.region.years.first { $0.report.disclosureYear == year.report.disclosureYear - 1 }
      guard let earlier else { continue }
      let before = Dictionary(earlier.evaluations.map { (key(of: $0), $0) }) { first, _ in first }
      for evaluation in year.evaluations {
        guard let now = evaluation.budgeted, let then = before[key(of: evaluation)]?.budgeted else {
          continue
        }
        guard now.fen > 0, then.fen > 0 else { continue }
        let factor = max(now, then).fen / min(now, then).fen
        tally.examine(
          Self.factors.contains(factor)
            ? Diagnostic(
              .amountUnlikeLastYear, at: evaluation.origin.place(of: "budgeted"),
              ["name": evaluation.name, "amount": now.text, "before": then.text, "factor": String(factor)],
              related: before[key(of: evaluation)].map { [$0.origin.place(of: "budgeted")] } ?? []) : nil)
      }
    }
  }

  private func key(of evaluation: Evaluation) -> String { evaluation.stage.rawValue + " " + evaluation.name }
}
