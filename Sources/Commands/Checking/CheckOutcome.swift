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

  /// What writes the report in `format` and `language`, piece by piece and in UTF-8; nil, with the faults, where the
  /// template of the page has some. Text may be short.
  func writing(in format: CheckFormat, _ language: Language, isShort: Bool = false) -> (
    writing: ReportWriting?, faults: [Diagnostic]
  ) {
    switch format {
    case .text:
      let text = ReportText(language: language, isShort: isShort)
      return ({ take in try text.write(report, to: take) }, [])
    case .json: return ({ take in try ReportJSON.write(report, to: take) }, [])
    case .html:
      let page = CheckPage(look, language: language)
      return (page.writing(of: report, siteTitle: siteTitle), page.diagnostics)
    }
  }
}

/// Writes a report by handing its pieces to what it is given.
typealias ReportWriting = (_ take: ([UInt8]) throws -> Void) throws -> Void
