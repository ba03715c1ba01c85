internal import Evaluation

extension SitePages {
  func homeContext() -> HomeContext {
    let addresses = Addresses(from: .home)
    let years = regions.flatMap { region in region.years.map { (region, $0) } }
    let scales = Set(
      latest.flatMap(\.year.scales).compactMap { facts.scale(named: $0)?.bands })
    return HomeContext(
      title: facts.settings.title, regionCount: String(regions.count), yearCount: String(years.count),
      evaluationCount: String(years.reduce(0) { $0 + $1.1.evaluationCount }),
      figureCount: String(years.reduce(0) { $0 + $1.1.figureCount }),
      regions: regions.map { entry($0, from: addresses) },
      news: years.sorted { isNewer($0.1, $1.1) }.prefix(20).map { region, year in
        self.year(year, of: region, from: addresses)
      },
      latest: latest.count > 1 ? latest.map { LatestContext($0.year, of: $0.region, from: addresses) } : [],
      scaleCount: String(scales.count), hasOneScale: scales.count == 1)
  }

  /// Each region with its latest year.
  private var latest: [(region: Region, year: YearSummary)] {
    regions.compactMap { region in region.years.first.map { (region.region, $0) } }
  }

  private func entry(_ region: RegionSummary, from addresses: Addresses) -> RegionEntryContext {
    RegionEntryContext(
      name: region.region.name, code: region.region.code.digits, above: region.region.above,
      address: addresses.page(.region(region.region.code)), publisher: region.publisher,
      years: region.years.map { year($0, of: region, from: addresses) })
  }

  private func year(_ year: YearSummary, of region: RegionSummary, from addresses: Addresses)
    -> YearLinkContext
  {
    let link = Link(name: region.region.name, address: addresses.page(.region(region.region.code)))
    return YearLinkContext(year, of: region.region, in: link, from: addresses)
  }

  /// By the day of publication, or of signing where the document names no other; undated ones last, by their year.
  /// Equal ones keep the order of the regions.
  private func isNewer(_ left: YearSummary, _ right: YearSummary) -> Bool {
    switch (left.published ?? left.written, right.published ?? right.written) {
    case (let left?, let right?) where left != right: left > right
    case (_?, nil): true
    case (nil, _?): false
    default: left.year > right.year
    }
  }
}
