internal import Evaluation
public import Records

extension Gate {
  /// What of the content of `region` makes the same pages and holds nothing else; nil where nothing of it may be published.
  public func excerpt(of region: RegionDisclosure) -> RegionExcerpt? {
    let admitted = admit(region)
    if admitted.isEmpty { return nil }
    return RegionExcerpt(
      code: region.region.code,
      years: admitted.years.map { year in
        let whole = region.years.first { $0.report.disclosureYear == year.report.disclosureYear }
        let stated = whole?.report.withholdings.count ?? 0
        return YearExcerpt(
          year: year.report.disclosureYear, evaluations: Set(year.evaluations.map(\.id)),
          attachments: Set(year.report.attachments.compactMap(\.file)),
          withholdings: Array(year.report.withholdings.dropFirst(stated)),
          isWhole: whole?.evaluations.count == year.evaluations.count,
          corrections: whole?.corrections == year.corrections
            && year.corrections.allSatisfy { $0.step == .changed }
            ? nil : Set(year.corrections.map { $0.origin.place(of: "date") }))
      },
      withdrawn: admitted.withdrawn.map {
        WithdrawnExcerpt(year: $0.year, withdrawal: $0.withdrawal, evaluations: $0.evaluations)
      })
  }
}
