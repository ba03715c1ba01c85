internal import Checks
internal import Diagnostics
internal import Look
internal import Pages

/// What a check came to, ready to be written down.
struct CheckOutcome: Sendable {
  /// What was found and what was checked.
  let report: InspectionReport
  /// The look of the site, which has the template of the page.
  let look: LookSources
  /// The title of the site.
  let siteTitle: String

  /// The report in `format` and `language`, in UTF-8; nil, with the faults, where the template of the page has some.
  func bytes(in format: CheckFormat, _ language: Language) -> (bytes: [UInt8]?, faults: [Diagnostic]) {
    switch format {
    case .text: return (Array(ReportText(language: language).text(of: report).utf8), [])
    case .json: return (Array(ReportJSON.text(of: report).utf8), [])
    case .html:
      let page = CheckPage(look, language: language)
      return (page.bytes(of: report, siteTitle: siteTitle), page.diagnostics)
    }
  }
}
