import Diagnostics
import Evaluation
import Records

/// A stated total of money spent above the total budgeted on the same basis.
struct ExecutedFigureAboveBudgeted: StrandRule {
  var faults: [Fault] { [.executedFigureAboveBudgeted] }

  func check(_ strand: Strand, in year: YearDisclosure, of matter: RegionMatter, _ tally: inout Tally) {
    for executed in strand.figures where executed.measure == .executed {
      guard let budgeted = strand.sole(.budgeted, on: executed.basis) else {
        tally.leaveOut(.noParts)
        continue
      }
      guard executed.approximation == nil, budgeted.approximation == nil else {
        tally.leaveOut(.hedged)
        continue
      }
      guard let spent = executed.magnitude, let planned = budgeted.magnitude else {
        tally.leaveOut(.otherUnits)
        continue
      }
      let rate = Quotient(executed, over: budgeted)?.percent
      tally.examine(
        spent > planned
          ? Diagnostic(
            .executedFigureAboveBudgeted, at: executed.place,
            [
              "strand": strand.title, "executed": executed.namedText, "budgeted": budgeted.namedText,
              "rate": rate.map { $0.text(decimals: 4) + "%" } ?? "—",
            ], related: [budgeted.place]) : nil)
    }
  }
}
