internal import Evaluation
internal import Mustache

extension SitePages {
  /// How many reports the site's feed holds.
  private static let feedSize = 50

  /// Where the site's feed stands; nil where no report has a date.
  var feedPath: String? {
    regions.contains { region in
      !region.news.isEmpty || region.years.contains { ($0.published ?? $0.written) != nil }
    } ? "feed.xml" : nil
  }

  /// The site's feed, its sitemaps and what robots may read.
  var feedFiles: [MadeFile] {
    let addresses = facts.portal
    let feed = feedPath.flatMap { path in
      facts.feed(
        latest(from: addresses), at: path, of: .home, title: facts.settings.title,
        publisher: facts.settings.footer.organiser)
    }
    let own = plans.map(\.path).filter { path in
      if case .archivedSiteWithin = path { return false }
      return path != .search && path != .notFound
    }.map(\.file)
    let maps = ["sitemap-site.xml"] + regions.flatMap(\.sitemaps)
    return [feed].compactMap { $0 } + [
      MadeFile(path: "sitemap-site.xml", bytes: facts.feeds.sitemap.render(list(own, addresses)).bytes),
      MadeFile(path: "sitemap.xml", bytes: facts.feeds.sitemaps.render(list(maps, addresses)).bytes),
      MadeFile(path: "robots.txt", bytes: facts.feeds.robots.render(list(["sitemap.xml"], addresses)).bytes),
    ]
  }

  private func list(_ paths: [String], _ addresses: Addresses) -> AddressListContext {
    AddressListContext(pages: paths.compactMap { addresses.file($0).map { .init(page: $0) } })
  }

  /// The latest reports and corrections; equal dates keep the order of the regions.
  private func latest(from addresses: Addresses) -> [FeedEntryContext] {
    let entries = regions.flatMap { region in
      region.years.compactMap { FeedEntryContext($0, of: region.region.code, from: addresses) } + region.news
    }
    return Array(entries.sorted { $0.updated > $1.updated }.prefix(Self.feedSize))
  }
}

extension FeedEntryContext {
  /// The report of `year`; nil where it has no date.
  init?(_ year: YearSummary, of code: RegionCode, from addresses: Addresses) {
    guard let updated = year.published ?? year.written, let page = addresses.page(.year(code, year.year))
    else {
      return nil
    }
    self.init(
      title: year.title, page: page, updated: updated.description, published: year.published?.description,
      publisher: year.publisher, summary: year.summary)
  }
}

extension SiteFacts {
  /// The feed of `entries` that belongs to `page`; nil where nothing has a date or no address leads there.
  func feed(
    _ entries: [FeedEntryContext], at path: String, of page: PagePath, title: String, publisher: String
  ) -> MadeFile? {
    let addresses = portal
    guard let updated = entries.first?.updated, let own = addresses.file(path),
      let page = addresses.page(page)
    else { return nil }
    let context = FeedContext(
      title: title, language: settings.language.rawValue, publisher: publisher, updated: updated, own: own,
      page: page, entries: entries)
    return MadeFile(path: path, bytes: feeds.atom.render(context).bytes)
  }
}
