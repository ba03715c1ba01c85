public import Checks
public import Diagnostics
public import Look
internal import Mustache

/// The page on which a report of a check is printed and signed: one file that needs no other.
public struct CheckPage: Sendable {
  /// All that is wrong with the template of the page.
  public let diagnostics: [Diagnostic]
  private let template: Template<CheckContext>?
  private let language: Language

  /// Compiles the template of the page with the interface strings of `language`.
  public init(_ sources: LookSources, language: Language) {
    self.language = language
    (template, diagnostics) = sources.report("check", for: CheckContext.contract, in: language)
  }

  /// The page of `report` in UTF-8; nil where something is wrong with the template.
  public func bytes(of report: InspectionReport, siteTitle: String) -> [UInt8]? {
    template?.render(CheckContext(report, siteTitle: siteTitle, in: language)).bytes
  }
}
