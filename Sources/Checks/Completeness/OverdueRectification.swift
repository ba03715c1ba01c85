import Diagnostics
import Evaluation
import Records

/// A deadline for mending that has passed while nothing is said of what was mended.
struct OverdueRectification: Rule {
  /// The deadline of a finding, and that of a report for all its findings.
  var faults: [Fault] { [.overdueFinding, .overdueOrder] }

  /// Holds the deadlines against the day on which they are judged.
  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    for year in matter.region.years {
      for finding in year.findings {
        guard let deadline = finding.deadline else { continue }
        tally.examine(
          deadline < matter.day && finding.state == nil
            ? Diagnostic(
              .overdueFinding, at: finding.place, ["id": finding.id, "deadline": deadline.description])
            : nil)
      }
      guard let deadline = year.report.rectification?.deadline else { continue }
      let isSilent = year.findings.allSatisfy { $0.state == nil }
      tally.examine(
        deadline < matter.day && isSilent
          ? Diagnostic(
            .overdueOrder, at: year.report.place(of: "rectification"), ["deadline": deadline.description])
          : nil)
    }
  }
}
