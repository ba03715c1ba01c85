internal import Checks
internal import Diagnostics
internal import Downloads
internal import Evaluation
internal import Files
internal import Pages
internal import Records

/// The work of one build or check, region by region, into one sink.
struct SiteWork: Sendable {
  let frame: SiteFrame
  /// The compiled templates; nil where faults leave nothing to render, and regions are only read for their faults.
  let templates: PageTemplates?
  let site: any FileTree
  let day: CalendarDate
  /// Where the files of the site go.
  let sink: any PageSink
  /// Where the Markdown of the pages goes, for those who work on templates.
  var markdown: (any PageSink)?
  /// The rules that every region is held against.
  let inspection: Inspection
  /// Whether something that must not go out keeps the region's pages from being made.
  let holdsBack: Bool
  /// The records of all regions, for the files about the whole site.
  let spool = SiteSpool()

  /// Works through every region, at most `jobs` at once, and gives what they leave behind in the order of their codes.
  func regions(jobs: Int) async throws -> [RegionResult] {
    try await withThrowingTaskGroup(of: (Int, RegionResult).self) { group in
      var waiting = frame.regions.enumerated().makeIterator()
      var results = [RegionResult?](repeating: nil, count: frame.regions.count)
      for _ in 0..<jobs {
        guard let (position, code) = waiting.next() else { break }
        group.addTask { (position, try region(code)) }
      }
      while let (position, result) = try await group.next() {
        results[position] = result
        if let (position, code) = waiting.next() {
          group.addTask { (position, try region(code)) }
        }
      }
      return results.compactMap { $0 }
    }
  }

  /// Reads one region and, where nothing is wrong with it, writes its pages.
  private func region(_ code: RegionCode) throws -> RegionResult {
    let reading = try SiteReader(tree: site).region(code, in: frame)
    guard let disclosure = reading.value else {
      return RegionResult(
        diagnostics: reading.diagnostics, tallies: inspection.tallies(leavingOut: .unreadable(code)))
    }
    let tallies = inspection.tallies(of: RegionMatter(frame: frame, region: disclosure, day: day))
    var result = RegionResult(diagnostics: reading.diagnostics, tallies: tallies)
    result.firstRecords = RegionResult.firstRecords(of: disclosure)
    let isHeldBack = holdsBack && result.leaks.hasErrors
    guard let templates, !isHeldBack, !reading.diagnostics.hasErrors else { return result }
    let facts = SiteFacts(frame, templates: templates)
    let admitted = Gate(on: day).admit(disclosure)
    // A region of which nothing may be shown yet is not even named.
    result.isComplete = admitted.years.isEmpty
    if result.isComplete { return result }
    let pages = RegionPages(admitted, facts: facts, remarks: FigureRemarks(admitted, in: frame, on: day))
    result.diagnostics += pages.collisions
    if result.diagnostics.hasErrors { return result }
    let maker = PageMaker(templates: templates, facts: facts)
    var documents: [[UInt8]] = []
    for plan in pages.plans {
      let downloads = try pages.download(of: plan)?.files() ?? []
      if case .year = plan.path { documents += downloads.filter { $0.offer.form == .json }.map(\.bytes) }
      for file in downloads { try sink.add(file.offer.path, file.bytes) }
      try add(maker.page(plan, of: pages, offering: downloads.map(\.offer)))
    }
    for file in maker.files(of: pages) { try sink.add(file.path, file.bytes) }
    for file in pages.attachmentFiles { try sink.add(file, site.bytes(at: "Content/" + file)) }
    if facts.offersSite { try spool.add(pages, documents: documents) }
    result.summary = RegionSummary(pages)
    result.isComplete = true
    return result
  }

  /// Writes what spans regions: home, about, search, not-found and the assets.
  func finish(
    summaries: [RegionSummary], within: [SnapshotInSnapshot], templates: PageTemplates,
    assets: [String: [UInt8]]
  ) throws {
    let facts = SiteFacts(frame, templates: templates)
    let products =
      facts.offersSite ? try SiteProducts(spool, SiteCover(facts, summaries)).made() : []
    for product in products { try sink.add(product.offer.path, contentsOf: product.file) }
    let pages = SitePages(facts: facts, regions: summaries, within: within, offering: products.map(\.offer))
    let maker = PageMaker(templates: templates, facts: facts)
    for plan in pages.plans { try add(maker.page(plan, of: pages)) }
    for file in maker.files(of: pages) { try sink.add(file.path, file.bytes) }
    for (path, bytes) in assets.sorted(by: { $0.key < $1.key }) { try sink.add("assets/" + path, bytes) }
  }

  private func add(_ page: MadePage) throws {
    try sink.add(page.path, page.html)
    try markdown?.add(page.path + ".md", page.markdown)
  }
}

extension NotChecked {
  /// The content of the region `code` cannot be read.
  fileprivate static func unreadable(_ code: RegionCode) -> NotChecked {
    NotChecked(zh: "地区 \(code) 的内容无法读取", en: "the content of the region \(code) cannot be read")
  }
}
