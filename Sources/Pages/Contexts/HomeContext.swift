internal import Mustache

/// The home page.
struct HomeContext: Sendable {
  let title: String
  let regionCount: String
  let yearCount: String
  let evaluationCount: String
  let figureCount: String
  let regions: [RegionEntryContext]
  let news: [YearLinkContext]
  let latest: [LatestContext]
  let scaleCount: String
  let hasOneScale: Bool

  static let contract = Contract<HomeContext>(
    "home page",
    [
      .text("title", "the title of the site", \.title),
      .text("regionCount", "how many regions disclose", \.regionCount),
      .text("yearCount", "how many region-years there are", \.yearCount),
      .text("evaluationCount", "how many evaluations there are", \.evaluationCount),
      .text("figureCount", "how many published figures about many records there are", \.figureCount),
      .list("regions", "the regions, by code", RegionEntryContext.contract, \.regions),
      .list(
        "latest", "each region’s latest year with its results, where there are several regions",
        LatestContext.contract, \.latest),
      .text("scaleCount", "how many different scales the grades of those years come from", \.scaleCount),
      .flag("hasOneScale", "whether all of them come from one", \.hasOneScale),
      .flag("hasLatest", "whether there are several regions", anyOf: \.latest),
      .list("news", "the region-years, the latest published first", YearLinkContext.contract, \.news),
    ])
}
