internal import Checks
internal import Diagnostics
internal import Evaluation
internal import Files
internal import Look
internal import Pages
internal import Records

/// A build that writes nothing: content is read and held against every rule, and the pages are made to be looked through.
struct SiteCheck: Sendable {
  let site: any FileTree
  let day: CalendarDate
  let jobs: Int
  /// Where the files of the site go besides being looked through; nil where nobody else wants them. Files to download are
  /// then only named and not made: no rule looks into them, and every build holds them against the pages.
  var listener: (any PageSink)?
  /// How far the work has come.
  var progress: Progress?

  func run() async throws -> CheckOutcome {
    let reader = SiteReader(tree: site)
    let frame = try reader.frame()
    let waivers = try reader.waivers()
    let look = try LookReader(tree: site).read()
    let words = try WordLists(of: site)
    let inspection = Inspection(RuleBook.chapters(site: site, words: words))
    let early = frame.diagnostics + waivers.diagnostics + look.diagnostics
    guard let value = frame.value else {
      return try outcome(
        inspection.tallies(leavingOut: .noContent) + BuiltSite.tallies(leavingOut: .noContent), early,
        waivers,
        look.sources, title: "")
    }
    let compilation = TemplateCompilation(look.sources, language: value.settings.language)
    let built = BuiltSite(address: value.settings.address)
    let work = SiteWork(
      frame: value, templates: compilation.templates, site: site, day: day,
      sink: listener.map { BothSinks(first: built, second: $0) } ?? built,
      inspection: inspection, holdsBack: false, noting: listener == nil ? built : nil, progress: progress)
    let results = try await work.regions(jobs: jobs)
    let summaries = results.compactMap(\.summary)
    var tallies = inspection.sum(results.map(\.tallies))
    let archived = try await ArchivedSites(work).put(jobs: jobs)
    LookLeaks(look.sources, words: words.forbidden).add(to: &tallies)
    if let templates = compilation.templates, results.allSatisfy(\.isComplete) {
      _ = try await work.finish(
        summaries: summaries, within: archived.within, templates: templates, assets: look.sources.assets,
        jobs: jobs)
      tallies += built.tallies()
    } else {
      tallies += BuiltSite.tallies(leavingOut: .noPages)
    }
    let others =
      early + results.flatMap(\.diagnostics) + archived.faults
      + compilation.naming(records: results.firstRecords)
    return try outcome(tallies, others, waivers, look.sources, title: value.settings.title)
  }

  private func outcome(
    _ tallies: [RuleTally], _ others: [Diagnostic], _ waivers: Reading<[Waiver]>, _ look: LookSources,
    title: String
  ) throws -> CheckOutcome {
    let lines = try SourceLines(tree: site).lines(at: tallies.flatMap(\.tally.findings).map(\.place))
    let report = InspectionReport(
      tallies, others: others, waivers: waivers.value ?? [], lines: lines, day: day)
    return CheckOutcome(report: report, look: look, siteTitle: title)
  }
}

extension NotChecked {
  fileprivate static let noContent = NotChecked(
    zh: "没有可以读取的内容", en: "there is no content that could be read")
  fileprivate static let noPages = NotChecked(
    zh: "内容或模板有误，没有生成完整的网站", en: "faults in content or templates leave no whole site")
}
