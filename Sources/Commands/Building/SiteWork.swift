internal import Checks
internal import Diagnostics
internal import Downloads
internal import Evaluation
internal import Files
internal import Pages
internal import Records
internal import Releases
internal import Workbook

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
  /// Whether every figure is held against every other place where it stands.
  let proves: Bool
  /// The regions that are worked on; all of the site, where nothing else is said.
  var codes: [RegionCode]
  /// The regions among them whose pages need not be made, because they stand already.
  var standing: [RegionCode: RegionResult] = [:]
  /// Where the files to download are noted that pages offer; they are then not made. Nil where they are made.
  let unmade: BuiltSite?
  /// What workbooks to download have in common, made once.
  let moulds = WorkbookMoulds()
  /// The records of all regions, for the files about the whole site.
  let spool: SiteSpool
  /// How far the work has come.
  var progress: Progress?
  /// Measures how long everything takes; nil where nobody wants to know.
  var stopwatch: Stopwatch?

  /// The work on the whole site that `frame` describes, into `sink`.
  init(
    frame: SiteFrame, templates: PageTemplates?, site: any FileTree, day: CalendarDate, sink: any PageSink,
    markdown: (any PageSink)? = nil, inspection: Inspection, holdsBack: Bool, proves: Bool = false,
    noting unmade: BuiltSite? = nil, progress: Progress? = nil
  ) {
    self.frame = frame
    self.templates = templates
    self.site = site
    self.day = day
    self.sink = sink
    self.markdown = markdown
    self.inspection = inspection
    self.holdsBack = holdsBack
    self.proves = proves
    self.unmade = unmade
    self.progress = progress
    spool = SiteSpool(keepsRows: unmade == nil)
    codes = frame.regions
  }

  /// Whether the files about the whole site are made: of a part of it they are not.
  func makesProducts(_ facts: SiteFacts) -> Bool {
    facts.offersSite && codes.count == frame.regions.count
  }

  /// Works through every region, at most `jobs` at once, and gives what they leave behind in the order of their codes.
  ///
  /// Where there are fewer regions to make than jobs, as after a change in one, their pages are made beside each other.
  func regions(jobs: Int) async throws -> [RegionResult] {
    let note = { (done: Int) -> Void in progress?.note(done, of: codes.count) }
    let jobsWithin = max(1, jobs / max(1, codes.count - standing.count))
    return try await codes.besideEachOther(jobs: jobs, noting: note) { code in
      if let result = standing[code] { result } else { try await region(code, jobs: jobsWithin) }
    }
  }

  /// Reads one region and, where nothing is wrong with it, writes its pages, `jobs` at once.
  private func region(_ code: RegionCode, jobs: Int) async throws -> RegionResult {
    let reading = try stopwatch.time(.reading) { try SiteReader(tree: site).region(code, in: frame) }
    guard let disclosure = reading.value else {
      return RegionResult(
        diagnostics: reading.diagnostics, tallies: inspection.tallies(leavingOut: .unreadable(code)))
    }
    let tallies = stopwatch.time(.checking) {
      inspection.tallies(of: RegionMatter(frame: frame, region: disclosure, day: day))
    }
    var result = RegionResult(diagnostics: reading.diagnostics, tallies: tallies)
    result.firstRecords = RegionResult.firstRecords(of: disclosure)
    let isHeldBack = holdsBack && result.leaks.hasErrors
    guard let templates, !isHeldBack, !reading.diagnostics.hasErrors else { return result }
    let facts = SiteFacts(frame, templates: templates)
    let gate = Gate(on: day)
    let admitted = gate.admit(disclosure)
    result.days = gate.span(of: disclosure)
    // A region of which nothing may be shown yet is not even named.
    result.isComplete = admitted.isEmpty
    if result.isComplete { return result }
    let pages = stopwatch.time(.planning) {
      RegionPages(admitted, facts: facts, remarks: FigureRemarks(admitted, in: frame, on: day))
    }
    result.diagnostics += pages.collisions
    if result.diagnostics.hasErrors { return result }
    let maker = PageMaker(templates: templates, facts: facts)
    let records = stopwatch.time(.files) { RegionDownloads(pages, makingFiles: unmade == nil) }
    let plans = pages.plans
    let making = RegionMaking(work: self, facts: facts, pages: pages, maker: maker, records: records)
    let documents = try await making.make(plans, jobs: jobs)
    let files = stopwatch.time(.files) { maker.files(of: pages) }
    for file in files { try sink.add(file.path, file.bytes) }
    for file in pages.attachmentFiles { try sink.add(file, site.bytes(at: "Content/" + file)) }
    if makesProducts(facts) {
      try stopwatch.time(.files) { try spool.add(records, documents: documents) }
    }
    result.tops = SitePath.tops(of: plans.map(\.path.file) + files.map(\.path))
    result.summary = RegionSummary(pages)
    result.isComplete = true
    return result
  }

  /// Writes what spans regions: home, about, search, not-found, the files about the whole site and the assets; returns their
  /// names at the top of the site.
  func finish(
    summaries: [RegionSummary], within: [SnapshotInSnapshot], templates: PageTemplates,
    assets: [String: [UInt8]], jobs: Int
  ) async throws -> [String] {
    let facts = SiteFacts(frame, templates: templates)
    let products = try await products(summaries, facts: facts, jobs: jobs)
    async let cleared: Void = spool.clear()
    let offers = unmade.map { $0.note(unmadeProducts(summaries, facts: facts)) } ?? products
    let pages = SitePages(facts: facts, regions: summaries, within: within, offering: offers)
    let maker = PageMaker(templates: templates, facts: facts)
    for plan in pages.plans { try add(stopwatch.page { maker.page(plan, of: pages) }) }
    let files = stopwatch.time(.files) { maker.files(of: pages) }
    for file in files { try sink.add(file.path, file.bytes) }
    for (path, bytes) in assets.sorted(by: { $0.key < $1.key }) { try sink.add("assets/" + path, bytes) }
    await cleared
    return SitePath.tops(
      of: pages.plans.map(\.path.file) + files.map(\.path) + products.map(\.path)
        + (assets.isEmpty ? [] : ["assets/"]))
  }

  /// Writes the files about the whole site, `jobs` at once. The records of regions whose pages stand are read for them again.
  private func products(_ summaries: [RegionSummary], facts: SiteFacts, jobs: Int) async throws
    -> [DownloadOffer]
  {
    guard makesProducts(facts), unmade == nil else { return [] }
    _ = try await standing.keys.sorted().besideEachOther(jobs: jobs) { code in
      try stopwatch.time(.files) { try spoolAgain(code, facts) }
    }
    let products = try SiteProducts(spool, SiteCover(facts, summaries))
    return try await SiteProducts.Work.allCases.besideEachOther(jobs: jobs) { work in
      let made = try stopwatch.time(.files) { try products.made(work) }
      for product in made { try sink.add(product.offer.path, contentsOf: product.file) }
      return made.map(\.offer)
    }.flatMap(\.self)
  }

  /// Hands the records of the region `code`, whose pages stand, to the spool.
  private func spoolAgain(_ code: RegionCode, _ facts: SiteFacts) throws {
    guard let disclosure = try SiteReader(tree: site).region(code, in: frame).value else { return }
    let admitted = Gate(on: day).admit(disclosure)
    if admitted.isEmpty { return }
    let pages = RegionPages(admitted, facts: facts, remarks: FigureRemarks(admitted, in: frame, on: day))
    let years = pages.plans.filter { if case .year = $0.path { true } else { false } }
    let records = RegionDownloads(pages)
    try spool.add(records, documents: years.compactMap { records.plan(of: $0)?.json })
  }

  /// The files about the whole site, as they are named where they are not made.
  private func unmadeProducts(_ summaries: [RegionSummary], facts: SiteFacts) -> [DownloadOffer] {
    makesProducts(facts) ? SiteProducts.unmadeFiles(spool, SiteCover(facts, summaries)) : []
  }

  /// Hands in `page`.
  func add(_ page: MadePage) throws {
    try sink.add(page.path, page.html)
    try markdown?.add(page.path + ".md", page.markdown)
  }
}

extension BuiltSite {
  /// Notes that the files of `offers` stand in the site, and gives them on.
  func note(_ offers: [DownloadOffer]) -> [DownloadOffer] {
    for offer in offers { note(offer.path) }
    return offers
  }
}

extension NotChecked {
  /// The content of the region `code` cannot be read.
  fileprivate static func unreadable(_ code: RegionCode) -> NotChecked {
    NotChecked(zh: "地区 \(code) 的内容无法读取", en: "the content of the region \(code) cannot be read")
  }
}
