internal import Evaluation
internal import Records

extension RegionDisclosure {
  /// What of a region's content may be published, for the rules whose findings are shown to the public.
  init(_ admitted: PublicRegion) {
    self.init(
      region: admitted.region, publisher: admitted.publisher,
      years: admitted.years.map { year in
        YearDisclosure(
          report: year.report, evaluations: year.evaluations, indicators: year.indicators,
          findings: year.findings)
      })
  }
}
