internal import Diagnostics
internal import Look
internal import Mustache

extension LookSources {
  /// The template of the report `name`, compiled with the interface strings of `language`, and all that is wrong with it.
  func report<Subject>(
    _ name: String, for contract: Contract<Subject>, in language: Language
  ) -> (template: Template<Subject>?, diagnostics: [Diagnostic]) {
    guard let source = reports[name] else {
      return (nil, [Diagnostic(.missingTemplate, at: Place(file: Self.reportFile(name)))])
    }
    let library = TemplateLibrary(
      partials: partials, strings: strings[language.tag] ?? [:],
      stringsFile: Self.stringsFile(language.tag))
    let compilation = library.compile(source, for: contract, escaping: .html)
    return (compilation.template, compilation.diagnostics)
  }
}
