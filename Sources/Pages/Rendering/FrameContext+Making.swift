internal import Evaluation
internal import Look
internal import Mustache

extension FrameContext {
  /// The frame of the page at `path`, which `head` describes and `body` fills.
  ///
  /// The facts are borrowed, because a copy counts two dozen references for each page.
  init(_ head: PageHead, body: Markup, at path: PagePath, of facts: borrowing SiteFacts) {
    let parts = facts.frame(of: path)
    let this = CrumbContext(name: head.title, address: nil)
    self.init(
      language: parts.language, kind: head.kind.rawValue, title: head.title,
      description: head.description,
      keywords: head.keywords.isEmpty ? nil : head.keywords.joined(separator: ","),
      siteTitle: parts.siteTitle,
      notice: parts.notice, isHome: path == .home, isArticle: path.isArticle, isColumn: !path.isArticle,
      published: head.published?.description, publisher: head.publisher, source: head.source,
      home: parts.home, about: parts.about, archive: parts.archive, data: parts.data, style: parts.style,
      tableScript: path.hasResults ? parts.tableScript : nil,
      search: path == .search ? nil : parts.search,
      searchScript: path == .search ? parts.searchScript : nil,
      canonical: facts.portal.page(head.movedTo ?? path), movedTo: head.movedTo.flatMap(parts.addresses.page),
      feed: head.feed.flatMap(parts.addresses.file), dataset: head.dataset,
      edition: Edition(of: body.bytes).description,
      breadcrumb: path == .home ? [] : [parts.start] + head.way + [this],
      portal: parts.portal, footer: parts.footer, body: body)
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
