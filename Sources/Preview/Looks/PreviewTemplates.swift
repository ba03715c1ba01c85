internal import Diagnostics
internal import Look
internal import Mustache

/// The templates of what the preview adds, compiled.
struct PreviewTemplates: Sendable {
  /// What is added to a page.
  let bar: Template<BarContext>
  /// The page of all faults and findings.
  let findings: Template<ListingContext>
  /// The page that stands in where faults leave no version of a page.
  let nothing: Template<ListingContext>

  /// Compiles `sources`; without the templates, all that is wrong with them.
  static func compile(_ sources: PreviewSources) -> (templates: PreviewTemplates?, faults: [Diagnostic]) {
    let library = TemplateLibrary(
      partials: sources.templates, strings: sources.strings, stringsFile: sources.stringsFile)
    var faults: [Diagnostic] = []
    func template<Subject>(_ name: String, _ contract: Contract<Subject>) -> Template<Subject>? {
      guard let source = sources.templates[name] else {
        faults.append(Diagnostic(.missingTemplate, at: Place(file: PreviewSources.templateFile(name))))
        return nil
      }
      let compilation = library.compile(source, for: contract, escaping: .html)
      faults += compilation.diagnostics.filter { !faults.contains($0) }
      return compilation.template
    }
    let bar = template("bar", BarContext.contract)
    let findings = template("findings", ListingContext.contract)
    let nothing = template("nothing", ListingContext.contract)
    guard let bar, let findings, let nothing else { return (nil, faults.sorted()) }
    return (PreviewTemplates(bar: bar, findings: findings, nothing: nothing), faults)
  }
}
