internal import Evaluation
internal import Look
internal import Mustache

extension FrameContext {
  /// The frame of the page at `path`, which `head` describes and `body` fills.
  init(_ head: PageHead, body: Markup, at path: PagePath, of facts: SiteFacts) {
    let settings = facts.settings
    let addresses = path == .notFound ? facts.portal : Addresses(from: path)
    let home = CrumbContext(name: facts.interface["crumb.home"], address: addresses.page(.home))
    let this = CrumbContext(name: head.title, address: nil)
    self.init(
      language: settings.language.rawValue, kind: head.kind.rawValue, title: head.title,
      description: head.description,
      keywords: head.keywords.isEmpty ? nil : head.keywords.joined(separator: ","), siteTitle: settings.title,
      notice: settings.notice, isHome: path == .home, isArticle: path.isArticle, isColumn: !path.isArticle,
      published: head.published?.description, publisher: head.publisher, source: head.source,
      home: addresses.page(.home), about: addresses.page(.about),
      archive: facts.snapshots.isEmpty ? nil : addresses.page(.archive),
      data: facts.offersSite ? addresses.page(.data) : nil,
      style: addresses.file("assets/style.css"),
      tableScript: path.hasResults ? addresses.file("assets/table.js") : nil,
      search: path == .search ? nil : addresses.page(.search),
      searchScript: path == .search ? addresses.file("assets/search.js") : nil,
      canonical: facts.portal.page(head.movedTo ?? path), movedTo: head.movedTo.flatMap(addresses.page),
      feed: head.feed.flatMap(addresses.file), dataset: head.dataset,
      edition: Fingerprint(of: body.bytes).description,
      breadcrumb: path == .home ? [] : [home] + head.way + [this],
      portal: PortalContext(settings.portal), footer: FooterContext(settings.footer), body: body)
  }
}

extension PagePath {
  /// Whether the guideline counts the page as an article rather than a column.
  fileprivate var isArticle: Bool {
    switch self {
    case .year, .evaluation: true
    case .home, .about, .search, .archive, .archivedSite, .archivedSiteWithin, .data, .notFound, .region,
      .list,
      .comparison, .corrections:
      false
    }
  }
}

extension PagePath {
  /// Whether the page holds tables of evaluations.
  fileprivate var hasResults: Bool {
    switch self {
    case .year, .list, .comparison: true
    case .home, .about, .search, .archive, .archivedSite, .archivedSiteWithin, .data, .notFound, .region,
      .evaluation, .corrections:
      false
    }
  }
}

extension PortalContext {
  fileprivate init(_ portal: PortalIdentity) {
    self.init(
      siteName: portal.siteName, siteDomain: portal.siteDomain, siteIDCode: portal.siteIDCode,
      columnName: portal.columnName, columnType: portal.columnType,
      columnDescription: portal.columnDescription,
      columnKeywords: portal.columnKeywords)
  }
}

extension FooterContext {
  fileprivate init(_ footer: Footer) {
    self.init(
      organiser: footer.organiser, contact: footer.contact, icp: footer.icp, police: footer.police,
      findError: footer.findError.flatMap(Addresses.outside), emblem: footer.emblem.flatMap(Addresses.outside)
    )
  }
}
