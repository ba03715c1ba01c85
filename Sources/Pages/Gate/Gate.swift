public import Evaluation
public import Records

/// Lets through what may be published on a day, and nothing else.
///
/// A report or an evaluation whose publication date lies after the day is not due; an evaluation with a ground of
/// withholding never is, nor one that was withdrawn, by itself or with its whole year. Of what is held back only the number of withheld evaluations and their grounds go on.
public struct Gate: Sendable {
  private let day: CalendarDate

  /// The gate as it stands on `day`.
  public init(on day: CalendarDate) {
    self.day = day
  }

  /// What of `region` may be published.
  public func admit(_ region: RegionDisclosure) -> PublicRegion {
    let due = region.years.filter { isDue($0.report.published) }
    return PublicRegion(
      region: region.region, publisher: region.publisher,
      years: due.filter { withdrawal(of: $0) == nil }.map(admit), withdrawn: due.compactMap(withdrawn))
  }

  /// The correction by which `year` is withdrawn as a whole; nil where it is not, or was restored.
  private func withdrawal(of year: YearDisclosure) -> Correction? {
    year.corrections.filter { isDue($0.date) }.yearWithdrawal
  }

  private func withdrawn(_ year: YearDisclosure) -> WithdrawnYear? {
    guard let withdrawal = withdrawal(of: year) else { return nil }
    let shown = year.evaluations.filter { $0.withheld == nil && isDue($0.published) }
    let before = year.corrections.filter { isDue($0.date) }.withdrawnEvaluations.keys
    return WithdrawnYear(
      year: year.report.disclosureYear, withdrawal: withdrawal,
      evaluations: Set(shown.flatMap { [$0.id] + $0.formerly } + before).sorted())
  }

  /// The days on which it would admit the same of `region`: those between two days on which something becomes due.
  public func span(of region: RegionDisclosure) -> DaySpan {
    let dates = region.years.lazy.flatMap { year in
      [year.report.published] + year.evaluations.map(\.published) + year.corrections.map(\.date)
    }
    return DaySpan(around: day, between: dates.compactMap { $0 })
  }

  private func admit(_ year: YearDisclosure) -> PublicYear {
    let done = year.corrections.filter { isDue($0.date) }
    let withdrawn = done.withdrawnEvaluations
    let admitted = year.evaluations.filter {
      $0.withheld == nil && isDue($0.published) && withdrawn[$0.id] == nil
    }
    let ids = Set(admitted.map(\.id))
    let findings = year.findings.filter { $0.evaluation.map(ids.contains) ?? true }
    return PublicYear(
      report: year.report.admitting(attachmentsOf: ids, withheld: year.evaluations.compactMap(\.withheld)),
      evaluations: admitted,
      indicators: year.indicators.filter { ids.contains($0.key) },
      findings: findings,
      corrections: done.filter { correction in
        switch (correction.kind, correction.step, correction.record) {
        case (.evaluation, .changed, let id?), (.evaluation, .restored, let id?): ids.contains(id)
        case (.finding, .changed, let id?), (.finding, .restored, let id?):
          findings.contains { $0.id == id }
        case (.report, _, let file?): !isFileOfOthers(file, in: year, than: ids)
        default: true
        }
      }, sources: year.sources.filter { ids.contains($0.key) })
  }

  /// Whether the attachment `file` belongs to evaluations that are not among `ids`.
  private func isFileOfOthers(_ file: String, in year: YearDisclosure, than ids: Set<String>) -> Bool {
    year.report.attachments.contains { attachment in
      attachment.file == file && attachment.evaluation.map { !ids.contains($0) } ?? false
    }
  }

  private func isDue(_ date: CalendarDate?) -> Bool {
    date.map { $0 <= day } ?? true
  }
}
