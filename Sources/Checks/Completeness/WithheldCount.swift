import Diagnostics
import Evaluation
import Records

/// A stated number of withheld evaluations that is less than the rows withheld on that ground.
///
/// More may be stated than there are rows, because what is classified need not be entered at all.
struct WithheldCount: Rule {
  /// A number that does not cover the rows.
  var faults: [Fault] { [.withheldCount] }

  /// Compares each ground's stated number with the rows; a report that states none is counted by the gate itself.
  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    for year in matter.region.years where !year.report.withholdings.isEmpty {
      for ground in WithholdingGround.allCases {
        let stated = year.report.withholdings.filter { $0.ground == ground }.reduce(0) { $0 + $1.count }
        let rows = year.evaluations.filter { $0.withheld == ground }
        tally.examine(
          stated >= rows.count
            ? nil
            : Diagnostic(
              .withheldCount, at: year.report.place(of: "withholdings"),
              [
                "ground": ground.label, "name": ground.rawValue, "stated": "\(stated)",
                "rows": "\(rows.count)",
              ],
              related: rows.map { $0.origin.place(of: "withheld") }))
      }
    }
  }
}
