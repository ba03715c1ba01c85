public import Diagnostics
internal import Dispatch
public import Evaluation
public import Look
internal import Mustache

/// Compiles the templates of a look for the pages of a site, and collects all that is wrong with them.
public struct TemplateCompilation {
  /// The compiled templates; nil where something is wrong.
  public private(set) var templates: PageTemplates?
  /// All that is wrong.
  public private(set) var diagnostics: [Diagnostic] = []

  let sources: LookSources
  let stringsFile: String
  let strings: [String: TemplateSource]
  /// Whether the interface strings of the site's language are there; where not, no single one is missed.
  let hasStrings: Bool
  var usedStrings: Set<String> = Set(Interface.keys)
  var usedPartials: Set<String> = []
  private let library: TemplateLibrary
  private var layoutFaults: Set<Diagnostic> = []
  private var pageFaults: [PageKind: Set<Diagnostic>] = [:]
  private var waiting: [WaitingTemplate<Self>] = []

  /// Compiles `sources` with the interface strings of `language`.
  public init(_ sources: LookSources, language: InterfaceLanguage) {
    self.sources = sources
    stringsFile = LookSources.stringsFile(language.rawValue)
    hasStrings = sources.strings[language.rawValue] != nil
    strings = sources.strings[language.rawValue] ?? [:]
    library = TemplateLibrary(partials: sources.partials, strings: strings, stringsFile: stringsFile)
    if !hasStrings, !sources.unreadableStrings.contains(language.rawValue) {
      diagnostics.append(Diagnostic(.missingTemplate, at: Place(file: stringsFile)))
    }
    compile()
  }

  private mutating func compile() {
    let layout = compile(
      sources.layouts["page"], at: LookSources.layoutFile("page"), for: FrameContext.contract, .html
    ) { $0.layoutFaults = $1 }
    let home = page(.home, HomeContext.contract)
    let region = page(.region, RegionContext.contract)
    let year = page(.year, YearContext.contract)
    let evaluation = page(.evaluation, EvaluationContext.contract)
    let list = page(.list, ListContext.contract)
    let comparison = page(.comparison, ComparisonPageContext.contract)
    let corrections = page(.corrections, CorrectionsContext.contract)
    let withdrawn = page(.withdrawn, WithdrawnContext.contract)
    let moved = page(.moved, MovedContext.contract)
    let about = page(.about, AboutContext.contract)
    let search = page(.search, SearchContext.contract)
    let archive = page(.archive, ArchiveContext.contract)
    let data = page(.data, DataPageContext.contract)
    let notFound = page(.notFound, NotFoundContext.contract)
    _ = compile(
      sources.reports["check"], at: LookSources.reportFile("check"), for: CheckContext.contract, .html)
    _ = compile(
      sources.reports["check-findings"], at: LookSources.reportFile("check-findings"),
      for: CheckFindingsContext.contract, .html)
    _ = compile(
      sources.reports["diff"], at: LookSources.reportFile("diff"), for: DifferenceContext.contract, .html)
    _ = compile(
      sources.reports["sign-off"], at: LookSources.reportFile("sign-off"), for: SignOffContext.contract, .html
    )
    let grades = compile(
      sources.charts["grades"], at: LookSources.chartFile("grades"), for: GradeChart.contract, .xml)
    let money = compile(
      sources.charts["money"], at: LookSources.chartFile("money"), for: MoneyChart.contract, .xml)
    let scores = compile(
      sources.charts["scores"], at: LookSources.chartFile("scores"), for: ScoreChart.contract, .xml)
    let atom = feed("atom.xml", FeedContext.contract)
    let sitemap = feed("sitemap.xml", AddressListContext.contract)
    let sitemaps = feed("sitemaps.xml", AddressListContext.contract)
    let robots = feed("robots.txt", AddressListContext.contract)
    let dataset = feed("dataset.json", DatasetContext.contract, .json)
    compileWaiting()
    checkStrings()
    checkLeftOver()
    diagnostics.sort()
    guard let layout = layout.template, let home = home.template, let region = region.template,
      let year = year.template, let evaluation = evaluation.template, let list = list.template,
      let comparison = comparison.template, let corrections = corrections.template,
      let withdrawn = withdrawn.template, let moved = moved.template, let about = about.template,
      let search = search.template, let archive = archive.template, let data = data.template,
      let notFound = notFound.template, let grades = grades.template, let money = money.template,
      let scores = scores.template, let atom = atom.template, let sitemap = sitemap.template,
      let sitemaps = sitemaps.template, let robots = robots.template, let dataset = dataset.template,
      hasStrings, !diagnostics.hasErrors
    else { return }
    templates = PageTemplates(
      layout: layout, home: home, region: region, year: year, evaluation: evaluation, list: list,
      comparison: comparison, corrections: corrections, withdrawn: withdrawn, moved: moved, about: about,
      search: search, archive: archive, data: data,
      notFound: notFound,
      charts: ChartTemplates(grades: grades, money: money, scores: scores),
      feeds: FeedTemplates(
        atom: atom, sitemap: sitemap, sitemaps: sitemaps, robots: robots, dataset: dataset),
      interface: Interface(words: strings.mapValues { String(decoding: $0.text, as: UTF8.self) }))
  }

  /// All that is wrong; a fault that breaks the pages of a kind names the first record of that kind in `records`, and
  /// one of the layout, which breaks every page, the first of any kind.
  public func naming(records: [PageKind: Place]) -> [Diagnostic] {
    diagnostics.map { diagnostic in
      let key = diagnostic.alone
      let kinds = PageKind.allCases.filter {
        layoutFaults.contains(key) || pageFaults[$0]?.contains(key) ?? false
      }
      return kinds.lazy.compactMap { records[$0] }.first.map(diagnostic.related) ?? diagnostic
    }
  }

  /// Notes what is wrong, once for all templates that it breaks.
  mutating func report(_ found: Diagnostic) {
    guard !diagnostics.contains(where: { $0.alone == found.alone }) else { return }
    diagnostics.append(found)
  }

  private mutating func page<Subject>(
    _ kind: PageKind, _ contract: @autoclosure @escaping @Sendable () -> Contract<Subject>
  ) -> PendingTemplate<Subject> {
    let name = kind.rawValue
    return compile(sources.pages[name], at: LookSources.pageFile(name), for: contract(), .markdown) {
      $0.pageFaults[kind] = $1
    }
  }

  private mutating func feed<Subject>(
    _ name: String, _ contract: @autoclosure @escaping @Sendable () -> Contract<Subject>,
    _ escaping: Escaping = .xml
  ) -> PendingTemplate<Subject> {
    compile(sources.feeds[name], at: LookSources.feedFile(name), for: contract(), escaping)
  }

  /// Lets `source` be compiled with the others, and what is wrong with it be noted then.
  private mutating func compile<Subject>(
    _ source: TemplateSource?, at file: String,
    for contract: @autoclosure @escaping @Sendable () -> Contract<Subject>, _ escaping: Escaping,
    note: @escaping (inout Self, Set<Diagnostic>) -> Void = { _, _ in }
  ) -> PendingTemplate<Subject> {
    let pending = PendingTemplate<Subject>()
    guard let source else {
      report(Diagnostic(.missingTemplate, at: Place(file: file)))
      return pending
    }
    waiting.append(
      WaitingTemplate(
        compile: { [library] in
          pending.finish(library.compile(source, for: contract(), escaping: escaping))
        },
        settle: { all in
          guard let compilation = pending.compilation else { return }
          all.usedStrings.formUnion(compilation.strings)
          all.usedPartials.formUnion(compilation.partials)
          let found = compilation.diagnostics.filter { all.hasStrings || $0.fault != .missingString }
          found.forEach { all.report($0) }
          note(&all, Set(found.map(\.alone)))
        }))
    return pending
  }

  /// Compiles the templates on all cores, since nothing else can be done before, and notes what was found in their order.
  private mutating func compileWaiting() {
    let compiling = waiting.map(\.compile)
    DispatchQueue.concurrentPerform(iterations: compiling.count) { compiling[$0]() }
    for template in waiting { template.settle(&self) }
    waiting = []
  }
}

extension Diagnostic {
  /// The fault without the places that led to it: a broken partial is one fault, whoever calls it.
  fileprivate var alone: Diagnostic { Diagnostic(fault, at: place, details) }
}
