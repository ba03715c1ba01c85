import Diagnostics
import Evaluation
import Files
import Records
import Testing

@Suite struct SiteReaderTests {
  private let reader = SiteReader(tree: SmallSite.tree())

  private func frame() throws -> SiteFrame {
    let reading = try reader.frame()
    #expect(reading.diagnostics == [])
    return try #require(reading.value)
  }

  private func region() throws -> RegionDisclosure {
    let reading = try reader.region(try #require(RegionCode("152501")), in: try frame())
    #expect(reading.diagnostics == [])
    return try #require(reading.value)
  }

  private func place(_ name: String, _ line: Int, _ column: Int) -> Place {
    Place(file: SmallSite.year + name, line: line, column: column)
  }

  @Test func `the frame holds settings, scales, divisions and regions`() throws {
    let frame = try frame()
    #expect(
      frame.settings
        == SiteSettings(
          title: "预算绩效评价公开", language: .chinese, address: "https://www.example.gov.cn/jxpj/", notice: "演示",
          portal: PortalIdentity(
            siteName: "示例市人民政府", siteDomain: "www.example.gov.cn", siteIDCode: "1525010001",
            columnName: "预算绩效", columnType: "政府信息公开", columnDescription: "公开评价结果",
            columnKeywords: "预算绩效"),
          footer: Footer(organiser: "示例市人民政府办公室", findError: "https://example.gov.cn/zc")))
    #expect(frame.scales.map(\.name) == ["通用", "自评"])
    #expect(frame.scale(named: "自评")?.note == "只分两档")
    #expect(frame.scale(named: "自评")?.bands.map(\.from.description) == ["60.5"])
    #expect(frame.regions.map(\.digits) == ["152501"])
    let old = try #require(RegionCode("152599").flatMap { frame.divisions[$0] })
    #expect(old.isRetired)
    #expect(old.replacements.map(\.digits) == ["152501", "152500"])
  }

  @Test func `a region has its name and ancestors from the divisions`() throws {
    let region = try region()
    #expect(region.region.name == "二连浩特市")
    #expect(region.region.ancestors.map(\.name) == ["内蒙古自治区", "锡林郭勒盟"])
    #expect(region.publisher == "二连浩特市财政局")
    #expect(region.years.map(\.report.disclosureYear) == [2024])
  }

  @Test func `a report takes publisher and scale from its region`() throws {
    let report = try region().years[0].report
    #expect(
      report
        == Report(
          disclosureYear: 2024, budgetYear: 2023, title: "2024年度绩效评价结果", publisher: "二连浩特市财政局",
          published: CalendarDate("2024-07-05"), keywords: ["预算绩效", "评价"], summary: "评价了两个项目。",
          source: SourceDocument(title: "公告", note: "网页"), scale: "通用", methods: ["比较法"],
          legalBases: [LegalBasis(title: "办法", number: "财预〔2020〕10号")],
          evaluators: [Engagement(name: "甲所", scope: "两个项目")],
          withholdings: [Withholding(ground: .classified, count: 0)],
          calendar: [CalendarTask(term: "3月底前", task: "完成自评", responsible: "各单位")],
          resultUses: [
            ResultUse(
              condition: "低于80分", consequence: "核减预算", scoreBelow: Score(ExactDecimal(mantissa: 80)))
          ],
          rectification: RectificationOrder(deadline: CalendarDate("2024-09-30"), reportTo: "市财政局"),
          attachments: [
            Attachment(
              title: "道路报告", format: "pdf", file: "1/road.pdf", evaluation: "p01",
              place: place("report.md", 20, 5))
          ],
          sections: [
            NarrativeSection(
              title: "问题", markdown: "前期准备不足。\n\n```\n## 不是标题\n```", place: place("report.md", 23, 1),
              textPlace: place("report.md", 25, 1)),
            NarrativeSection(
              title: "下一步", markdown: "### 细化\n细化安排。", place: place("report.md", 31, 1),
              textPlace: place("report.md", 32, 1)),
          ],
          strands: report.strands, place: place("report.md", 1, 1)))
  }

  @Test func `a strand keeps its figures as they were written`() throws {
    let strand = try #require(try region().years[0].report.strands.first)
    #expect(
      strand
        == Strand(
          id: "self", title: "单位自评", stage: .selfEvaluation, isListed: true,
          figures: [
            Figure(
              id: "all", name: "项目数", measure: .count,
              value: ExactDecimal(mantissa: 1234, isGrouped: true), unit: "个",
              place: place("statistics.yaml", 6, 7)),
            Figure(
              id: "top", name: "优的占比", measure: .share, value: ExactDecimal(mantissa: 500, decimals: 1),
              unit: "%", whole: "all", approximation: .atLeast, place: place("statistics.yaml", 7, 7)),
          ], place: place("statistics.yaml", 1, 3)))
  }

  @Test func `an evaluation has its amounts, lists and narrative`() throws {
    let road = try region().years[0].evaluations[0]
    let expected = Evaluation(
      id: "p01", name: "道路维修", subject: .project, stage: .fiscalEvaluation, units: ["市住建局", "市公安局"],
      budgeted: Amount(ExactDecimal(mantissa: 123450, decimals: 2, isGrouped: true), .tenThousandYuan),
      executed: Amount(ExactDecimal(mantissa: 1200), .tenThousandYuan),
      executionRate: ExactDecimal(mantissa: 9721, decimals: 2),
      score: Score(ExactDecimal(mantissa: 9150, decimals: 2)), grade: .excellent,
      fundTypes: [.direct, .governmentDebt], narrative: "道路的说明。",
      narrativePlace: place("evaluations/p01.md", 1, 1), origin: road.origin)
    #expect(road == expected)
  }

  @Test func `an evaluation knows where its fields stand`() throws {
    let evaluations = try region().years[0].evaluations
    #expect(evaluations[0].origin.place(of: "score") == place("evaluations.csv", 2, 56))
    #expect(evaluations[1].origin.place(of: "note") == place("evaluations.csv", 3, 39))
    #expect(evaluations[1].origin.place(of: "ledger") == place("evaluations.csv", 3, 1))
    #expect(evaluations[1].note == "两行\n说明")
  }

  @Test func `the fields of a report know where they stand`() throws {
    let report = try region().years[0].report
    #expect(report.place(of: "title") == place("report.md", 2, 5))
    #expect(report.place(of: "summary") == place("report.md", 6, 5))
    #expect(report.place(of: "written") == report.place(of: "topic"))
  }

  @Test func `a narrative begins where its first words stand`() throws {
    let tree = SmallSite.tree([SmallSite.year + "evaluations/p01.md": "\u{FEFF}\r\n \r\n  道路。\r\n\r\n"])
    let reader = SiteReader(tree: tree)
    let frame = try #require(try reader.frame().value)
    let code = try #require(frame.regions.first)
    let region = try #require(try reader.region(code, in: frame).value)
    #expect(region.years[0].evaluations[0].narrativePlace == place("evaluations/p01.md", 3, 3))
  }

  @Test func `money has its parts by source and by budget, and a region its rate and its list`() throws {
    let tree = SmallSite.tree([
      "Content/152501/region.yaml": "发布机构: 二连浩特市财政局\n等级标准: 通用\n执行率下限: 85.5%\n",
      SmallSite.year + "evaluations.csv": """
      编号,名称,评价对象,评价阶段,预算数,执行数,金额单位,财政拨款,财政拨款执行数,其他资金执行数,generalBudgeted
      p01,道路维修,项目支出,财政评价,100,90,万元,60,55.5,34.5,100
      p02,桥梁,项目支出,财政评价,,,,,,,

      """,
      SmallSite.year + "plan.csv": "名称,评价阶段,数量,未公开理由\n道路维修,财政评价,,\n自评,,12,另行公开\n",
    ])
    let reader = SiteReader(tree: tree)
    let frame = try #require(try reader.frame().value)
    let reading = try reader.region(try #require(frame.regions.first), in: frame)
    #expect(reading.diagnostics == [])
    let region = try #require(reading.value)
    #expect(region.rateToExplain == ExactDecimal("85.5"))
    func amount(_ text: String) -> Amount? { ExactDecimal(text).flatMap { Amount($0, .tenThousandYuan) } }
    #expect(
      region.years[0].evaluations[0].funds == [
        FundPart(.source(.appropriation), budgeted: amount("60"), executed: amount("55.5")),
        FundPart(.source(.other), budgeted: nil, executed: amount("34.5")),
        FundPart(.ledger(.general), budgeted: amount("100"), executed: nil),
      ])
    #expect(region.years[0].evaluations[1].funds.isEmpty)
    #expect(
      region.years[0].plan == [
        PlannedItem(name: "道路维修", stage: .fiscalEvaluation, place: place("plan.csv", 2, 1)),
        PlannedItem(name: "自评", count: 12, ground: "另行公开", place: place("plan.csv", 3, 1)),
      ])
    #expect(try self.region().years[0].plan == nil)
    #expect(try self.region().rateToExplain == RegionDisclosure.usualRateToExplain)
  }

  @Test func `findings and indicators belong to evaluations`() throws {
    let year = try region().years[0]
    #expect(
      year.findings == [
        Finding(
          id: "w1", evaluation: "p01", problem: "进度较慢", since: CalendarDate("2024-06-30"), state: .underWay,
          place: place("findings.csv", 2, 1)),
        Finding(id: "w2", problem: "普遍问题", place: place("findings.csv", 3, 1)),
      ])
    #expect(
      year.indicators == [
        "p01": [
          Indicator(
            level1: "产出", weight: ExactDecimal(mantissa: 225, decimals: 1), target: "≥12公里",
            place: place("indicators.csv", 2, 1)),
          Indicator(
            level1: "效益", weight: ExactDecimal(mantissa: 30), place: place("indicators.csv", 3, 1)),
        ]
      ])
  }

  @Test func `line ends of Windows and a byte order mark change nothing but bytes`() throws {
    let windows = SmallSite.files.mapValues {
      "\u{FEFF}" + $0.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    }
    let reader = SiteReader(tree: MemoryTree(windows))
    let frame = try reader.frame()
    #expect(frame.diagnostics == [])
    let region = try reader.region(
      try #require(RegionCode("152501")), in: try #require(frame.value))
    #expect(region.diagnostics == [])
    #expect(region.value?.years[0].report == (try self.region().years[0].report))
  }
}
