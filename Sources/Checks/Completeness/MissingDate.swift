import Diagnostics
import Evaluation
import Records

/// A report without the day of its publication (发布日期) or of its signing (成文日期).
struct MissingDate: Rule {
  /// The two dates.
  var faults: [Fault] { [.missingPublicationDate, .missingWrittenDate] }

  /// Looks at the dates of each report.
  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    for report in matter.region.years.map(\.report) {
      let missing: [Fault?] = [
        report.published == nil ? .missingPublicationDate : nil,
        report.written == nil ? .missingWrittenDate : nil,
      ]
      tally.examine(missing.compactMap { $0.map { Diagnostic($0, at: report.place) } })
    }
  }
}
