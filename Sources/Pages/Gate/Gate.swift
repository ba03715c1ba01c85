public import Evaluation
public import Records

/// Lets through what may be published on a day, and nothing else.
///
/// A report or an evaluation whose publication date lies after the day is not due; an evaluation with a ground of
/// withholding never is. Of what is held back only the number of withheld evaluations and their grounds go on.
public struct Gate: Sendable {
  private let day: CalendarDate

  /// The gate as it stands on `day`.
  public init(on day: CalendarDate) {
    self.day = day
  }

  /// What of `region` may be published.
  public func admit(_ region: RegionDisclosure) -> PublicRegion {
    PublicRegion(
      region: region.region, publisher: region.publisher,
      years: region.years.filter { isDue($0.report.published) }.map(admit))
  }

  private func admit(_ year: YearDisclosure) -> PublicYear {
    let admitted = year.evaluations.filter { $0.withheld == nil && isDue($0.published) }
    let ids = Set(admitted.map(\.id))
    return PublicYear(
      report: year.report.admitting(attachmentsOf: ids, withheld: year.evaluations.compactMap(\.withheld)),
      evaluations: admitted,
      indicators: year.indicators.filter { ids.contains($0.key) },
      findings: year.findings.filter { $0.evaluation.map(ids.contains) ?? true })
  }

  private func isDue(_ date: CalendarDate?) -> Bool {
    date.map { $0 <= day } ?? true
  }
}
