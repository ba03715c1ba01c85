import Evaluation
import Records

/// A rule that looks at each strand of published statistics.
protocol StrandRule: Rule {
  /// Looks at one strand of `year`.
  func check(_ strand: Strand, in year: YearDisclosure, of matter: RegionMatter, _ tally: inout Tally)
}

extension StrandRule {
  /// Looks at every strand of every year.
  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    for year in matter.region.years {
      for strand in year.report.strands { check(strand, in: year, of: matter, &tally) }
    }
  }
}
