import Checks
import Diagnostics
import Evaluation
import Records
import Testing

/// Small reports for tests of rules; whatever a test does not name is as plain as the types allow.
enum TestReports {
  struct Rows: FieldPlaces {
    func place(ofRow row: Int, field: String) -> Place {
      Place(file: "Content/654203/2024/evaluations.csv", line: row, column: field.utf8.count)
    }
  }

  static let place = Place(file: "Content/654203/2024/report.md", line: 2, column: 1)

  static func evaluation(
    _ id: String = "1", name: String = "道路维修", stage: Stage = .fiscalEvaluation, units: [String] = ["市交通局"],
    department: String? = nil, score: String? = "90", evaluators: [String] = [],
    withheld: WithholdingGround? = nil, content: String? = nil, note: String? = nil,
    projectCode: String? = nil, narrative: String? = nil
  ) -> Evaluation {
    Evaluation(
      id: id, projectCode: projectCode, name: name, subject: .project, stage: stage, units: units,
      department: department, score: score.flatMap { ExactDecimal($0) }.flatMap { Score($0) },
      evaluators: evaluators, withheld: withheld, content: content, note: note, narrative: narrative,
      origin: Origin(row: 2, in: Rows()))
  }

  static func report(
    _ year: Int = 2024, written: String? = "2024-11-01", published: String? = "2024-11-23",
    documentNumber: String? = nil, summary: String = "概况。", evaluators: [String] = [],
    withholdings: [Withholding] = [], rectification: RectificationOrder? = nil,
    attachments: [ListedAttachment] = [], sections: [String] = [], strands: [Strand] = []
  ) -> Report {
    Report(
      disclosureYear: year, title: "绩效评价结果", publisher: "市财政局", documentNumber: documentNumber,
      written: written.flatMap { CalendarDate($0) }, published: published.flatMap { CalendarDate($0) },
      summary: summary, scale: "四档", evaluators: evaluators.map { Engagement(name: $0) },
      withholdings: withholdings, rectification: rectification, attachments: attachments,
      sections: sections.map { NarrativeSection(title: "说明", markdown: $0, place: place) },
      strands: strands, place: place)
  }

  static func year(
    _ report: Report = report(), _ evaluations: [Evaluation] = [evaluation()],
    indicators: [String: [Indicator]] = [:], findings: [Finding] = [], plan: [PlannedItem]? = []
  ) -> YearDisclosure {
    YearDisclosure(
      report: report, evaluations: evaluations, indicators: indicators, findings: findings, plan: plan)
  }

  static func matter(
    _ years: [YearDisclosure], code: String = "654203", divisions: [Division] = [],
    day: String = "2025-01-01",
    notice: String? = nil, isFirst: Bool = true
  ) throws -> RegionMatter {
    let code = try #require(RegionCode(code))
    let other = try #require(RegionCode("110000"))
    let settings = SiteSettings(
      title: "绩效评价公开", language: .chinese, address: "https://www.example.gov.cn/jx/", notice: notice,
      portal: PortalIdentity(
        siteName: "市政府", siteDomain: "www.example.gov.cn", siteIDCode: "6542030001", columnName: "绩效",
        columnType: "财政", columnDescription: "绩效评价", columnKeywords: "绩效"),
      footer: Footer(organiser: "市财政局", contact: "0993-6012345"))
    return RegionMatter(
      frame: SiteFrame(
        settings: settings, scales: [],
        divisions: Dictionary(uniqueKeysWithValues: divisions.map { ($0.code, $0) }),
        regions: isFirst ? [code] : [other, code]),
      region: RegionDisclosure(
        region: Region(code: code, name: "沙湾市"), publisher: "市财政局", years: years),
      day: try #require(CalendarDate(day)))
  }

  /// What `rule` finds in `years`.
  static func findings(_ rule: some Rule, _ years: [YearDisclosure], day: String = "2025-01-01") throws
    -> [Diagnostic]
  {
    var tally = Tally()
    rule.check(try matter(years, day: day), &tally)
    return tally.findings
  }

  /// What `rule` finds in a region whose only evaluation has `text` as its content.
  static func findings(_ rule: some Rule, in text: String) throws -> [Diagnostic] {
    try findings(rule, [year(report(), [evaluation(content: text)])])
  }

  /// What must not go out of the texts of `matter`, as a build looks for it.
  static func leaks(in matter: RegionMatter) -> [Diagnostic] {
    Inspection([RuleChapter(.leaks, RuleBook.leaks(words: []))]).tallies(of: matter).flatMap(\.tally.findings)
  }
}
