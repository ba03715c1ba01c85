import Checks
import Diagnostics
import Evaluation
import Records
import Testing

/// Places of a table that exists only in a test: row and field, as `evaluations.csv#3!score`.
struct NamedPlaces: FieldPlaces {
  func place(ofRow row: Int, field: String) -> Place {
    Place(file: "evaluations.csv", spot: .cell(sheet: String(row), cell: field))
  }
}

/// Values for tests, written briefly; what a test does not name is an ordinary value that breaks no rule.
enum Fixtures {
  static func decimal(_ text: String) throws -> ExactDecimal { try #require(ExactDecimal(text)) }

  static func score(_ text: String) throws -> Score { try #require(Score(decimal(text))) }

  static func amount(_ text: String, _ unit: AmountUnit = .tenThousandYuan) throws -> Amount {
    try #require(Amount(decimal(text), unit))
  }

  static func scale(named name: String = "通用四档", _ bands: [(Grade, String, String)]) throws -> GradeScale {
    GradeScale(
      name: name, bands: try bands.map { GradeBand(grade: $0.0, from: try score($0.1), to: try score($0.2)) })
  }

  static func scales() throws -> [GradeScale] {
    [
      try scale([
        (.excellent, "90", "100"), (.good, "80", "90"), (.fair, "60", "80"), (.poor, "0", "60"),
      ]),
      try scale(
        named: "沙湾四档",
        [(.excellent, "90", "100"), (.good, "80", "90"), (.fair, "70", "80"), (.poor, "0", "70")]),
    ]
  }

  /// An evaluation in the given row; its score and grade agree unless the test says otherwise.
  static func evaluation(
    row: Int = 1, name: String? = nil, subject: Subject = .project, stage: Stage = .fiscalEvaluation,
    label: String? = nil, budgetYear: Int? = nil, budgeted: Amount? = nil, executed: Amount? = nil,
    executionRate: String? = nil, funds: [FundPart] = [], score: String? = "85", grade: Grade? = .good,
    fullScore: String? = nil, scale: String? = nil,
    fundTypes: [FundType] = [], withheld: WithholdingGround? = nil, content: String? = nil,
    note: String? = nil
  ) throws -> Evaluation {
    Evaluation(
      id: "xm-\(row)", name: name ?? "项目\(row)", subject: subject, stage: stage, label: label,
      budgetYear: budgetYear, budgeted: budgeted, executed: executed,
      executionRate: try executionRate.map(decimal), funds: funds, score: try score.map(Self.score),
      fullScore: try fullScore.map(decimal), grade: grade,
      scale: scale, fundTypes: fundTypes, withheld: withheld, content: content, note: note,
      origin: Origin(row: row, in: NamedPlaces()))
  }

  /// A line of an indicator system, at `line` of `indicators.csv`.
  static func indicator(
    line: Int = 2, level1: String = "产出", level2: String? = nil, level3: String? = "完成数量",
    weight: String? = nil, target: String? = nil, actual: String? = nil, score: String? = nil,
    reason: String? = nil
  ) throws -> Indicator {
    Indicator(
      level1: level1, level2: level2, level3: level3, weight: try weight.map(decimal), target: target,
      actual: actual, score: try score.map(decimal), reason: reason,
      place: Place(file: "indicators.csv", line: line, column: 1))
  }

  /// A figure, at the place `statistics.yaml#id!id`.
  static func figure(
    _ id: String, _ measure: Measure, _ value: String, unit: String? = nil, grade: Grade? = nil,
    basis: String? = nil, whole: String? = nil, part: String? = nil, approximation: Approximation? = nil
  ) throws -> Figure {
    Figure(
      id: id, name: id, measure: measure, value: try decimal(value), unit: unit, grade: grade, basis: basis,
      whole: whole, part: part, approximation: approximation, place: place(ofFigure: id))
  }

  /// Where `figure(_:)` puts a figure.
  static func place(ofFigure id: String) -> Place {
    Place(file: "statistics.yaml", spot: .cell(sheet: "数据", cell: id))
  }

  static func strand(
    id: String = "zdpj", stage: Stage? = .fiscalEvaluation, subject: Subject? = nil,
    fundTypes: [FundType] = [], budgetYear: Int? = nil, scale: String? = nil, isListed: Bool = false,
    _ figures: [Figure]
  ) -> Strand {
    Strand(
      id: id, title: id, stage: stage, subject: subject, fundTypes: fundTypes, budgetYear: budgetYear,
      scale: scale, isListed: isListed, figures: figures, place: Place(file: "statistics.yaml"))
  }

  static func report(
    year: Int = 2024, budgetYear: Int? = nil, scale: String = "通用四档", strands: [Strand] = []
  ) -> Report {
    Report(
      disclosureYear: year, budgetYear: budgetYear, title: "绩效评价报告", publisher: "财政局", summary: "摘要",
      scale: scale, strands: strands, place: Place(file: "report.md"))
  }

  static func year(
    _ evaluations: [Evaluation] = [], report: Report? = nil, indicators: [String: [Indicator]] = [:],
    findings: [Finding] = []
  ) -> YearDisclosure {
    YearDisclosure(
      report: report ?? Self.report(), evaluations: evaluations, indicators: indicators, findings: findings)
  }

  /// A region of the given years, the only one of its site.
  static func matter(
    _ years: [YearDisclosure], scales: [GradeScale]? = nil,
    rateToExplain: ExactDecimal = RegionDisclosure.usualRateToExplain
  ) throws -> RegionMatter {
    let code = try #require(RegionCode("650200"))
    let portal = PortalIdentity(
      siteName: "政府网", siteDomain: "example.gov.cn", siteIDCode: "6502000001", columnName: "绩效评价",
      columnType: "政务公开", columnDescription: "绩效评价结果", columnKeywords: "绩效")
    let settings = SiteSettings(
      title: "绩效评价公开", language: .chinese, address: "https://example.gov.cn/jx/", portal: portal,
      footer: Footer(organiser: "财政局"))
    let frame = SiteFrame(
      settings: settings, scales: try scales ?? Self.scales(), divisions: [:], regions: [code])
    let region = RegionDisclosure(
      region: Region(code: code, name: "克拉玛依市"), publisher: "财政局", rateToExplain: rateToExplain,
      years: years)
    return RegionMatter(
      frame: frame, region: region, day: try #require(CalendarDate(year: 2025, month: 1, day: 1)))
  }

  /// What `rules` see in `matter`, taken together.
  static func tally(_ rules: [any Rule], _ matter: RegionMatter) -> Tally {
    rules.reduce(into: Tally()) { tally, rule in
      var own = Tally()
      rule.check(matter, &own)
      tally.add(own)
    }
  }

  /// What `rules` find in `matter`, each as `code place`, in order.
  static func findings(_ rules: [any Rule], _ matter: RegionMatter) -> [String] {
    tally(rules, matter).findings.sorted().map { "\($0.fault.code) \($0.place)" }
  }
}
