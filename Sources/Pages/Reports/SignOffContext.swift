internal import Checks
internal import Diagnostics
internal import Evaluation
internal import Mustache

/// The sign-off sheet of a release.
///
/// Of a finding it shows the rule and the place, never its details: those could quote what is withheld.
struct SignOffContext: Sendable {
  let language: Language
  let signOff: SignOff
  let difference: DifferenceContext?
  let standing: [SignOffCodeContext]
  let waivers: [SignOffWaiverContext]

  init(language: Language, signOff: SignOff) {
    self.language = language
    self.signOff = signOff
    difference = signOff.changes.map { DifferenceContext($0, in: language) }
    standing = Self.standing(in: signOff.report, language)
    waivers = Self.waivers(in: signOff.report, language)
  }

  static let contract = Contract<SignOffContext>(
    "sign-off sheet",
    [
      .text("language", "the language tag of the sheet") { $0.language.tag },
      .text("siteTitle", "the title of the site", \.signOff.siteTitle),
      .text("target", "where the release goes", \.signOff.target),
      .text("day", "the day that decides what is due") { "\($0.signOff.report.day)" },
      .text("fingerprint", "the fingerprint of the release", \.signOff.fingerprint),
      .text("digest", "the SHA-256 of its manifest", \.signOff.digest),
      .text("replaced", "the fingerprint of what is live", \.signOff.replaced),
      .text("files", "how many files it has") { "\($0.signOff.files)" },
      .text("content", "the digest of the content", \.signOff.content),
      .text("templates", "the digest of the templates", \.signOff.templates),
      .text("program", "name and version of the program", \.signOff.program),
      .flag("hasDue", "whether anything becomes public because its day has come", anyOf: \.signOff.due),
      .texts("due", "what becomes public because its day has come", \.signOff.due),
      .section(
        "difference", "what differs from what is live; nothing where nothing is", DifferenceContext.contract,
        \.difference),
      .text("errors", "how many errors stand") { "\($0.signOff.report.count(of: .error))" },
      .text("warnings", "how many warnings stand") { "\($0.signOff.report.count(of: .warning))" },
      .text("notes", "how many notes stand") { "\($0.signOff.report.count(of: .information))" },
      .text("waived", "how many findings are waived") { "\($0.signOff.report.waivedCount)" },
      .flag("hasStanding", "whether any finding stands", anyOf: \.standing),
      .list("standing", "the findings that stand, by code", SignOffCodeContext.contract, \.standing),
      .flag("hasWaivers", "whether any finding is waived") { $0.signOff.report.waivedCount > 0 },
      .list("waivers", "the findings that are waived", SignOffWaiverContext.contract, \.waivers),
    ])

  private static func standing(in report: InspectionReport, _ language: Language) -> [SignOffCodeContext] {
    FindingGroup.groups(of: report.findings.filter(\.isStanding)).map {
      SignOffCodeContext(
        code: $0.fault.code, count: "\($0.findings.count)", outline: $0.fault.outline(in: language))
    }
  }

  private static func waivers(in report: InspectionReport, _ language: Language) -> [SignOffWaiverContext] {
    report.findings.compactMap { finding in
      guard case .waived(let waiver) = finding.state else { return nil }
      let diagnostic = finding.diagnostic
      return SignOffWaiverContext(
        code: diagnostic.fault.code, outline: diagnostic.fault.outline(in: language),
        place: diagnostic.place.description, reason: waiver.reason, approver: waiver.approver,
        until: "\(waiver.until)")
    }
  }
}
