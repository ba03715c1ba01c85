internal import Evaluation

/// What a region leaves behind for the pages that span regions.
///
/// It is made behind the gate, so that it can be kept for the next build or handed on to another machine.
public struct RegionSummary: Sendable, Codable {
  let region: Region
  let publisher: String
  let years: [YearSummary]
  /// The names of the scales that its reports and evaluations use, in their order.
  let scales: [String]
  /// What the search page needs to know of it.
  let search: SearchSummary
  /// The paths of its sitemaps.
  let sitemaps: [String]
  /// Its latest corrections as entries of a feed.
  let news: [FeedEntryContext]

  /// What the pages of `pages` leave behind.
  public init(_ pages: RegionPages) {
    region = pages.region.region
    publisher = pages.region.publisher
    search = pages.searchSummary
    sitemaps = pages.sitemapPaths
    news = pages.correctionNews
    years = pages.region.years.map(YearSummary.init)
    scales = Set(
      pages.region.years.flatMap { year in
        [year.report.scale] + year.evaluations.compactMap(\.scale) + year.report.strands.compactMap(\.scale)
      }
    ).sorted()
  }
}
