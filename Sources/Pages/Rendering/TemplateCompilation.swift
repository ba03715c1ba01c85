public import Diagnostics
public import Evaluation
public import Look
internal import Mustache

/// Compiles the templates of a look for the pages of a site, and collects all that is wrong with them.
public struct TemplateCompilation {
  /// The compiled templates; nil where something is wrong.
  public private(set) var templates: PageTemplates?
  /// All that is wrong.
  public private(set) var diagnostics: [Diagnostic] = []

  private let sources: LookSources
  private let library: TemplateLibrary
  private let strings: [String: TemplateSource]
  private let stringsFile: String
  private var faultyPages: [PageKind: [Diagnostic]] = [:]
  private var usedStrings: Set<String> = Set(Interface.keys)

  /// Compiles `sources` with the interface strings of `language`.
  public init(_ sources: LookSources, language: InterfaceLanguage) {
    self.sources = sources
    stringsFile = LookSources.stringsFile(language.rawValue)
    strings = sources.strings[language.rawValue] ?? [:]
    library = TemplateLibrary(partials: sources.partials, strings: strings, stringsFile: stringsFile)
    compile()
  }

  private mutating func compile() {
    let layout = compile(
      sources.layouts["page"], at: LookSources.layoutFile("page"), for: FrameContext.contract, .html)
    let home = page(.home, HomeContext.contract)
    let region = page(.region, RegionContext.contract)
    let year = page(.year, YearContext.contract)
    let evaluation = page(.evaluation, EvaluationContext.contract)
    let list = page(.list, ListContext.contract)
    let about = page(.about, AboutContext.contract)
    let notFound = page(.notFound, NotFoundContext.contract)
    _ = compile(
      sources.reports["check"], at: LookSources.reportFile("check"), for: CheckContext.contract, .html)
    checkStrings()
    diagnostics.sort()
    guard let layout, let home, let region, let year, let evaluation, let list, let about, let notFound,
      diagnostics.isEmpty
    else { return }
    templates = PageTemplates(
      layout: layout, home: home, region: region, year: year, evaluation: evaluation, list: list,
      about: about,
      notFound: notFound,
      interface: Interface(words: strings.mapValues { String(decoding: $0.text, as: UTF8.self) }))
  }

  /// All that is wrong; a fault that breaks the pages of a kind names the first record of that kind in `records`.
  public func naming(records: [PageKind: Place]) -> [Diagnostic] {
    diagnostics.map { diagnostic in
      let kind = PageKind.allCases.first { faultyPages[$0]?.contains(diagnostic) ?? false }
      return kind.flatMap { records[$0] }.map { diagnostic.related(to: $0) } ?? diagnostic
    }
  }

  private mutating func page<Subject>(_ kind: PageKind, _ contract: Contract<Subject>) -> Template<Subject>? {
    let name = kind.rawValue
    let before = Set(diagnostics)
    let template = compile(sources.pages[name], at: LookSources.pageFile(name), for: contract, .markdown)
    faultyPages[kind] = diagnostics.filter { !before.contains($0) }
    return template
  }

  private mutating func compile<Subject>(
    _ source: TemplateSource?, at file: String, for contract: Contract<Subject>, _ escaping: Escaping
  ) -> Template<Subject>? {
    guard let source else {
      diagnostics.append(Diagnostic(.missingTemplate, at: Place(file: file)))
      return nil
    }
    let compilation = library.compile(source, for: contract, escaping: escaping)
    usedStrings.formUnion(compilation.strings)
    for diagnostic in compilation.diagnostics where !diagnostics.contains(diagnostic) {
      diagnostics.append(diagnostic)
    }
    return compilation.template
  }

  /// A string that Swift asks for must be there; one that nothing asks for is left over. Left-over strings can be told
  /// only where every template compiled, because a broken one does not say what it uses.
  private mutating func checkStrings() {
    let missing = Interface.keys.filter { strings[$0] == nil }
    diagnostics += missing.map { key in
      Diagnostic(.missingString, at: Place(file: stringsFile), ["name": key, "file": stringsFile])
    }
    guard diagnostics.isEmpty else { return }
    for (key, source) in strings where !usedStrings.contains(key) {
      let place = Place(file: source.file, line: source.firstLine, column: source.firstColumn)
      diagnostics.append(Diagnostic(.unusedString, at: place, ["name": key]))
    }
  }
}
