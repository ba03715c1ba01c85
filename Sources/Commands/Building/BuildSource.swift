internal import Checks
internal import Diagnostics
internal import Evaluation
internal import Files
internal import Look
internal import Pages
internal import Records

/// What all regions of a build share, read and compiled.
struct BuildSource {
  /// What the top of the content says; nil where there is no content.
  let frame: SiteFrame?
  /// The bureau's own words.
  let words: WordLists
  /// The files that pages need.
  let assets: [String: [UInt8]]
  private let others: [Diagnostic]
  private let compilation: TemplateCompilation?

  /// Reads settings and look of `site`.
  init(_ site: any FileTree) throws {
    let reading = try SiteReader(tree: site).frame()
    let look = try LookReader(tree: site).read()
    frame = reading.value
    assets = look.sources.assets
    compilation = reading.value.map { TemplateCompilation(look.sources, language: $0.settings.language) }
    words = reading.value == nil ? .none : try WordLists(of: site)
    let leaks = reading.value == nil ? [] : LookLeaks(look.sources, words: words.forbidden).diagnostics
    others = reading.diagnostics + look.diagnostics + leaks
  }

  /// The compiled templates; nil where something is wrong with them.
  var templates: PageTemplates? { compilation?.templates }

  /// Whether there is nothing to say about the templates themselves.
  var templatesAreGood: Bool { compilation?.diagnostics.isEmpty ?? false }

  /// All that is wrong; a fault in a template names one of `records`.
  func diagnostics(_ records: [PageKind: Place]) -> [Diagnostic] {
    (others + (compilation?.naming(records: records) ?? [])).sorted()
  }
}
