import Evaluation
import Records

/// A rule that recomputes the figures of a strand whose every case is a record.
protocol ListedRule: StrandRule {
  /// Looks at the figures of `strand`, all of whose cases are `cases`.
  func check(_ strand: Strand, against cases: [Evaluation], _ tally: inout Tally)
}

extension ListedRule {
  /// Looks at the strand where it says that all its cases are listed.
  func check(_ strand: Strand, in year: YearDisclosure, of matter: RegionMatter, _ tally: inout Tally) {
    guard strand.isListed else { return }
    check(strand, against: strand.cases(in: year), &tally)
  }
}
