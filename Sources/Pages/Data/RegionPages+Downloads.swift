internal import Evaluation
internal import Records

extension RegionPages {
  /// The path of the files that the page of `plan` offers, without their endings.
  func stem(of plan: PagePath) -> String { String(plan.file.dropLast(".html".count)) }

  /// The path of the files that the page of `year` offers, without their endings.
  func stem(ofYear year: Int) -> String { String(dataPath(of: year).dropLast(".json".count)) }

  /// The plan whose files stand at `path` or begin like it; nil where there is none.
  public func plan(offering path: String) -> PagePlan<RegionTarget>? {
    let stem = path.prefix { $0 != "." }
    return plans.first { plan in
      switch plan.target {
      case .year(let position):
        let own = self.stem(ofYear: region.years[position].report.disclosureYear)
        return stem == own || stem.hasPrefix(own + "-")
      case .list: return stem == self.stem(of: plan.path)
      default: return false
      }
    }
  }

  /// The code of the region.
  public var code: String { region.region.code.digits }

  /// Every record of `year` that may be published.
  func records(of year: PublicYear) -> PublishedRegion {
    PublishedRegion(
      region: region.region, publisher: region.publisher,
      years: [
        PublishedRegion.Year(
          report: year.report, evaluations: published(year.evaluations, of: year), findings: year.findings,
          corrections: year.corrections)
      ], withdrawals: [])
  }

  /// What may be published of the region itself: what it is called, and which of its years were withdrawn.
  var recordsOfNoYear: PublishedRegion {
    PublishedRegion(
      region: region.region, publisher: region.publisher, years: [],
      withdrawals: region.withdrawn.map { YearCorrection($0.withdrawal, of: $0.year) })
  }
}
