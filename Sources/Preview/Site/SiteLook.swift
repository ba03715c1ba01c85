internal import Checks
internal import Diagnostics
internal import Evaluation
internal import Files
internal import Look
internal import Pages

/// The look of a site: the last good version of each part, and what is wrong with the files as they are.
struct SiteLook: Sendable {
  /// The templates of the pages.
  private(set) var templates: PageTemplates?
  /// The files that are served as they are.
  private(set) var assets: [String: [UInt8]] = [:]
  /// What the preview adds to pages.
  private(set) var additions: PreviewTemplates?
  /// The styles and scripts of what it adds.
  private(set) var additionAssets: [String: [UInt8]] = [:]
  /// All that is wrong.
  private(set) var faults: [Diagnostic] = []
  /// What must not go out and stands in it.
  private(set) var leaks: [Diagnostic] = []

  /// Reads the look from `tree`; what is faulty stays as it was before.
  mutating func read(from tree: any FileTree, for site: InterfaceLanguage, in language: Language) {
    do {
      let reader = LookReader(tree: tree)
      let look = try reader.read()
      let compilation = TemplateCompilation(look.sources, language: site)
      faults = look.diagnostics + compilation.diagnostics
      if !faults.hasErrors, let templates = compilation.templates { self.templates = templates }
      assets = look.sources.assets
      let preview = try reader.preview(in: language)
      let compiled = PreviewTemplates.compile(preview.sources)
      faults = (faults + preview.diagnostics + compiled.faults).sorted()
      if let templates = compiled.templates { additions = templates }
      leaks = LookLeaks(look.sources, words: try WordLists(of: tree).forbidden).diagnostics
      additionAssets = preview.sources.assets
    } catch {
      faults = [Diagnostic(error, at: "Templates")]
    }
  }
}
