import Diagnostics
import Evaluation
import Records

/// A report with neither evaluations nor figures: its page would be empty, which the inspection of portals counts as a fault.
struct EmptyReport: Rule {
  /// An empty report.
  var faults: [Fault] { [.emptyReport] }

  /// Looks at what each report holds; a report that says how many evaluations are withheld is not empty, and of one that was
  /// withdrawn only a notice is shown.
  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    for year in matter.region.years
    where year.corrections.filter({ $0.date <= matter.day }).yearWithdrawal == nil {
      let isEmpty =
        year.evaluations.isEmpty && year.report.strands.allSatisfy(\.figures.isEmpty)
        && year.report.withholdings.allSatisfy { $0.count == 0 }
      tally.examine(isEmpty ? Diagnostic(.emptyReport, at: year.report.place) : nil)
    }
  }
}
