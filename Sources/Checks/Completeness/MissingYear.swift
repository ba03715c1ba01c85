import Diagnostics
import Evaluation
import Records

/// A gap in the years that a region discloses.
struct MissingYear: Rule {
  /// A year between two others that is not there.
  var faults: [Fault] { [.missingYear] }

  /// Looks at every year between the first and the last.
  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    let reports = matter.region.years.map(\.report).sorted { $0.disclosureYear < $1.disclosureYear }
    guard let first = reports.first?.disclosureYear, let last = reports.last?.disclosureYear else { return }
    for year in first...last {
      let next = reports.first { $0.disclosureYear >= year }
      tally.examine(
        next.flatMap { next in
          next.disclosureYear == year
            ? nil : Diagnostic(.missingYear, at: next.place, ["year": "\(year)"])
        })
    }
  }
}
