internal import CommonMark
internal import Evaluation
internal import Mustache
internal import PageText

/// Makes the bytes of a page: its context fills the Markdown template, libcmark makes HTML of it, the layout frames it.
public struct PageMaker: Sendable {
  private let templates: PageTemplates
  private let facts: SiteFacts
  /// About how many bytes the layout adds to a page.
  private static let frameSize = 8192
  private let markdown = MarkdownRenderer(MarkdownOptions(trust: .page))

  /// A maker of the pages of a site of `facts`.
  public init(templates: PageTemplates, facts: SiteFacts) {
    self.templates = templates
    self.facts = facts
  }

  /// A page of a region that offers `downloads`.
  public func page(
    _ plan: PagePlan<RegionTarget>, of pages: RegionPages, offering downloads: [DownloadOffer]
  ) -> MadePage {
    var head = pages.head(of: plan)
    head.feed = pages.feedPath
    return page(pages.content(of: plan, offering: downloads), head: head, at: plan.path)
  }

  /// A page that spans regions.
  public func page(_ plan: PagePlan<SiteTarget>, of pages: SitePages) -> MadePage {
    var head = pages.head(of: plan)
    head.feed = pages.feedPath
    return page(pages.content(of: plan), head: head, at: plan.path)
  }

  /// What belongs to a region besides its pages: the files of the search, its feed, its sitemaps and its corrections as data.
  public func files(of pages: RegionPages) -> [MadeFile] {
    pages.searchFiles + pages.feedFiles + [pages.correctionsDataFile].compactMap { $0 }
  }

  /// What belongs to the site besides its pages: the files of the search, its feed, sitemaps and rules for robots.
  public func files(of pages: SitePages) -> [MadeFile] { pages.searchFiles + pages.feedFiles }

  private func page(_ content: PageContent, head: PageHead, at path: PagePath) -> MadePage {
    let source = fill(content)
    let body = Markup(
      bytes: markdown.html(from: source.bytes, inserts: source.inserts, passages: source.passages))
    var page = Output()
    page.bytes.reserveCapacity(body.bytes.count + Self.frameSize)
    templates.layout.render(FrameContext(head, body: body, at: path, of: facts), into: &page)
    return MadePage(path: path.file, kind: head.kind, html: page.bytes, markdown: source.bytes)
  }

  private func fill(_ content: PageContent) -> Output {
    switch content {
    case .home(let context): templates.home.render(context)
    case .region(let context): templates.region.render(context)
    case .year(let context): templates.year.render(context)
    case .evaluation(let context): templates.evaluation.render(context)
    case .list(let context): templates.list.render(context)
    case .comparison(let context): templates.comparison.render(context)
    case .corrections(let context): templates.corrections.render(context)
    case .withdrawn(let context): templates.withdrawn.render(context)
    case .moved(let context): templates.moved.render(context)
    case .about(let context): templates.about.render(context)
    case .search(let context): templates.search.render(context)
    case .archive(let context): templates.archive.render(context)
    case .data(let context): templates.data.render(context)
    case .notFound(let context): templates.notFound.render(context)
    }
  }
}
