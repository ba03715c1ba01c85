public import Changes
public import Diagnostics
public import Look
internal import Mustache

/// The page on which a difference is printed: one file that needs no other.
public struct DifferencePage: Sendable {
  /// All that is wrong with the template of the page.
  public let diagnostics: [Diagnostic]
  private let template: Template<DifferenceContext>?
  private let language: Language

  /// Compiles the template of the page with the interface strings of `language`.
  public init(_ sources: LookSources, language: Language) {
    self.language = language
    (template, diagnostics) = sources.report("diff", for: DifferenceContext.contract, in: language)
  }

  /// The page of `difference` in UTF-8; nil where something is wrong with the template.
  public func bytes(of difference: SiteDifference) -> [UInt8]? {
    template?.render(DifferenceContext(difference, in: language)).bytes
  }
}
