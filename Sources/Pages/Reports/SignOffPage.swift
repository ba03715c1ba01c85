public import Diagnostics
public import Look
internal import Mustache

/// The A4 page on which the head approves a release: what changes, what was waived, the fingerprint, place for signatures.
public struct SignOffPage: Sendable {
  /// All that is wrong with the template of the page.
  public let diagnostics: [Diagnostic]
  private let template: Template<SignOffContext>?
  private let language: Language

  /// Compiles the template of the page with the interface strings of `language`.
  public init(_ sources: LookSources, language: Language) {
    self.language = language
    guard let source = sources.reports["sign-off"] else {
      template = nil
      diagnostics = [Diagnostic(.missingTemplate, at: Place(file: LookSources.reportFile("sign-off")))]
      return
    }
    let library = TemplateLibrary(
      partials: sources.partials, strings: sources.strings[language.tag] ?? [:],
      stringsFile: LookSources.stringsFile(language.tag))
    let compilation = library.compile(source, for: SignOffContext.contract, escaping: .html)
    template = compilation.template
    diagnostics = compilation.diagnostics
  }

  /// The page of `signOff` in UTF-8; nil where something is wrong with the template.
  public func bytes(of signOff: SignOff) -> [UInt8]? {
    template?.render(SignOffContext(language: language, signOff: signOff)).bytes
  }
}
