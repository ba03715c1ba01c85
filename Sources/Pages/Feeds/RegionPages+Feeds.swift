internal import Evaluation
internal import Mustache

extension RegionPages {
  /// How many addresses one sitemap may hold (sitemaps.org, protocol 0.9).
  private static let sitemapSize = 50_000

  /// Where the feed of `region`, which has `corrections`, stands; nil where nothing has a date, because a feed must not make
  /// dates up.
  static func feedPath(of region: PublicRegion, _ corrections: [DatedCorrection]) -> String? {
    region.years.contains { $0.report.dated != nil } || !corrections.isEmpty
      ? "\(region.region.code)/feed.xml" : nil
  }

  /// The region's feed and sitemaps.
  var feedFiles: [MadeFile] {
    let addresses = facts.portal
    let feed = feedPath.flatMap { path -> MadeFile? in
      let entries = region.years.compactMap { feedEntry(YearSummary($0), from: addresses) }
      let news = (entries + correctionNews)
        .sorted { $0.updated > $1.updated }
      return facts.feed(
        news, at: path, of: .region(region.region.code), title: region.region.name,
        publisher: region.publisher)
    }
    return [feed].compactMap { $0 } + sitemaps(addresses)
  }

  /// The paths of the region's sitemaps.
  var sitemapPaths: [String] {
    stride(from: 0, to: listedPlans.count, by: Self.sitemapSize).enumerated().map { number, _ in
      "\(region.region.code)/sitemap\(number == 0 ? "" : "-\(number + 1)").xml"
    }
  }

  /// The report's results as a data set.
  func dataset(of report: Report) -> Markup {
    let addresses = facts.portal
    let context = DatasetContext(
      title: report.title, summary: report.summary, language: facts.settings.language.rawValue,
      coverage: String(report.budgetYear ?? report.disclosureYear), region: region.region.name,
      code: region.region.code.digits, year: String(report.disclosureYear), publisher: report.publisher,
      published: report.published?.description,
      page: addresses.page(.year(region.region.code, report.disclosureYear)),
      data: addresses.file(dataPath(of: report.disclosureYear)))
    return Markup(bytes: facts.feeds.dataset.render(context).bytes)
  }

  private func feedEntry(_ year: YearSummary, from addresses: Addresses) -> FeedEntryContext? {
    FeedEntryContext(year, of: region.region.code, from: addresses)
  }

  private func sitemaps(_ addresses: Addresses) -> [MadeFile] {
    let entries = listedPlans.compactMap { plan in
      addresses.page(plan.path).map {
        AddressListContext.Entry(page: $0, modified: published(plan)?.description)
      }
    }
    return sitemapPaths.enumerated().map { number, path in
      let part = entries.dropFirst(number * Self.sitemapSize).prefix(Self.sitemapSize)
      return MadeFile(
        path: path, bytes: facts.feeds.sitemap.render(AddressListContext(pages: Array(part))).bytes)
    }
  }

  /// The pages that search engines should know: not those that only say what is not there any more, or stands elsewhere.
  private var listedPlans: [PagePlan<RegionTarget>] {
    plans.filter { plan in
      switch plan.target {
      case .withdrawn, .withdrawnYear, .moved, .movedRegion: false
      case .region, .year, .evaluation, .list, .comparison, .corrections: true
      }
    }
  }

  private func published(_ plan: PagePlan<RegionTarget>) -> CalendarDate? {
    switch plan.target {
    case .year(let position): return region.years[position].report.published
    case .evaluation(let reference):
      let year = region.years[reference.year]
      return year.evaluations[reference.evaluation].published ?? year.report.published
    case .comparison(let position): return region.years[comparisons[position].later].report.published
    case .corrections: return index.corrections.first?.correction.date
    case .region, .list, .withdrawn, .withdrawnYear, .moved, .movedRegion: return nil
    }
  }
}

extension Report {
  /// The day of publication, or of signing where the document names no other.
  fileprivate var dated: CalendarDate? { published ?? written }
}
