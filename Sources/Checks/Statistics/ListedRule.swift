import Evaluation
import Records

/// A rule that recomputes the figures of a strand whose every case is a record.
protocol ListedRule: StrandRule {
  /// Looks at the figures of `strand`, all of whose cases are `cases`.
  func check(_ strand: Strand, against cases: [Evaluation], _ tally: inout Tally)
}

extension ListedRule {
  /// Looks at the strand where it says that all its cases are listed, and none of the year's is withheld without a row.
  func check(_ strand: Strand, in year: YearDisclosure, of matter: RegionMatter, _ tally: inout Tally) {
    guard strand.isListed else { return }
    if year.hasUnlistedCases { return tally.leaveOut(.withheldCases) }
    check(strand, against: strand.cases(in: year), &tally)
  }
}

extension YearDisclosure {
  /// Whether the report states more withheld evaluations than there are rows for.
  fileprivate var hasUnlistedCases: Bool {
    report.withholdings.reduce(0) { $0 + $1.count } > evaluations.count { $0.withheld != nil }
  }
}
