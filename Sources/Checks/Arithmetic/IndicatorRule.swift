import Records

/// A rule that looks at the indicators of each evaluation.
protocol IndicatorRule: Rule {
  /// Looks at the indicators of one evaluation.
  func check(_ table: IndicatorTable, _ tally: inout Tally)
}

extension IndicatorRule {
  /// Looks at every table of every year.
  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    for year in matter.region.years {
      for table in IndicatorTable.tables(of: year) { check(table, &tally) }
    }
  }
}
