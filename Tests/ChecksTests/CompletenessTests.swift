import Diagnostics
import Evaluation
import Records
import Testing

@testable import Checks

@Suite struct CompletenessTests {
  private func codes(_ rule: some Rule, _ years: YearDisclosure..., day: String = "2025-01-01") throws
    -> [String]
  {
    try TestReports.findings(rule, years, day: day).map(\.fault.code)
  }

  @Test func `a missing date is found`() throws {
    #expect(try codes(MissingDate(), TestReports.year(TestReports.report(published: nil))) == ["C501"])
    #expect(try codes(MissingDate(), TestReports.year(TestReports.report(written: nil))) == ["C502"])
    let neither = TestReports.report(written: nil, published: nil)
    #expect(try codes(MissingDate(), TestReports.year(neither)) == ["C501", "C502"])
    #expect(try codes(MissingDate(), TestReports.year()).isEmpty)
  }

  @Test(arguments: [(0, 1, 1), (1, 2, 1), (2, 5, 1), (1, 1, 0), (3, 1, 0), (0, 0, 0)])
  func `a stated number of withheld evaluations must cover the rows`(stated: Int, rows: Int, count: Int)
    throws
  {
    let report = TestReports.report(withholdings: [Withholding(ground: .classified, count: stated)])
    let evaluations = (0..<rows).map { TestReports.evaluation("\($0)", withheld: .classified) }
    let expected = Array(repeating: "C503", count: count)
    #expect(try codes(WithheldCount(), TestReports.year(report, evaluations)) == expected)
    #expect(try codes(WithheldCount(), TestReports.year(TestReports.report(), evaluations)).isEmpty)
  }

  @Test(arguments: [
    ([2024, 2022], ["2023"]), ([2024, 2021], ["2022", "2023"]),
    ([2020, 2022, 2023, 2025], ["2021", "2024"]),
    ([2024, 2023], []), ([2024], []), ([], []),
  ])
  func `a gap in the years is found`(years: [Int], missing: [String]) throws {
    let found = try TestReports.findings(
      MissingYear(), years.map { TestReports.year(TestReports.report($0)) })
    #expect(found.map { $0.details["year"] ?? "" } == missing)
    #expect(found.allSatisfy { $0.fault.code == "C504" })
  }

  @Test(arguments: [
    ("2024-09-30", nil, 1), ("2024-12-31", nil, 1), ("2020-01-01", nil, 1), ("2025-01-01", nil, 0),
    ("2025-06-30", nil, 0), ("2024-09-30", RectificationState.closed, 0), ("2024-09-30", .open, 0),
    (nil, nil, 0),
  ])
  func `a deadline that passed without a state is found`(
    deadline: String?, state: RectificationState?, count: Int
  )
    throws
  {
    let day = deadline.flatMap { CalendarDate($0) }
    let finding = Finding(id: "1", problem: "进度慢", deadline: day, state: state, place: TestReports.place)
    let silent = Finding(id: "2", problem: "进度慢", state: state, place: TestReports.place)
    let ordered = TestReports.report(rectification: RectificationOrder(deadline: day))
    #expect(
      try codes(OverdueRectification(), TestReports.year(findings: [finding]))
        == Array(repeating: "C505", count: count))
    #expect(
      try codes(OverdueRectification(), TestReports.year(ordered, findings: [silent]))
        == Array(repeating: "C506", count: count))
  }

  @Test func `a report without evaluations and figures is found`() throws {
    let place = TestReports.place
    let bare = Strand(id: "s", title: "自评", place: place)
    let figure = Figure(
      id: "f", name: "数量", measure: .count, value: ExactDecimal(mantissa: 1), place: place)
    let told = Strand(id: "s", title: "自评", figures: [figure], place: place)
    let held = [Withholding(ground: .classified, count: 2)]
    #expect(try codes(EmptyReport(), TestReports.year(TestReports.report(), [])) == ["C507"])
    #expect(try codes(EmptyReport(), TestReports.year(TestReports.report(strands: [bare]), [])) == ["C507"])
    let none = [Withholding(ground: .classified, count: 0)]
    #expect(
      try codes(EmptyReport(), TestReports.year(TestReports.report(withholdings: none), [])) == ["C507"])
    #expect(try codes(EmptyReport(), TestReports.year(TestReports.report(strands: [told]), [])).isEmpty)
    #expect(try codes(EmptyReport(), TestReports.year(TestReports.report(withholdings: held), [])).isEmpty)
    #expect(try codes(EmptyReport(), TestReports.year()).isEmpty)
  }

  @Test(arguments: [("2025-01-01", []), ("2025-01-02", ["C507"])])
  func `a year that is withdrawn may be empty, once it is`(date: String, expected: [String]) throws {
    let withdrawal = Correction(
      date: try #require(CalendarDate(date)), kind: .report, step: .withdrawn, reason: "有误", level: .serious,
      origin: TestReports.evaluation().origin)
    let year = YearDisclosure(report: TestReports.report(), evaluations: [], corrections: [withdrawal])
    #expect(try codes(EmptyReport(), year) == expected)
  }

  @Test(
    "what the region's list says should be disclosed is there, withheld, or left out on a ground",
    arguments: [
      ("桥梁改造", nil, nil, nil, "C509"), ("道路维修", .selfEvaluation, nil, nil, "C509"),
      ("道路养护", nil, nil, "", "C509"), ("全部项目", nil, 3, nil, "C510"),
      ("财政评价", .fiscalEvaluation, 3, nil, "C510"), ("单位自评", .selfEvaluation, 1, nil, "C510"),
      ("道路维修", nil, nil, nil, nil), ("“道路维修” 项目", .fiscalEvaluation, nil, nil, nil),
      ("涉密项目", nil, nil, nil, nil), ("桥梁改造", nil, nil, "次年评价", nil),
      ("财政评价", .fiscalEvaluation, 2, nil, nil), ("财政评价", .fiscalEvaluation, 1, nil, nil),
      ("单位自评", .selfEvaluation, 12, "另行公开", nil), ("没有", .monitoring, 0, nil, nil),
    ] as [(String, Stage?, Int?, String?, String?)])
  func plan(name: String, stage: Stage?, count: Int?, ground: String?, code: String?) throws {
    let item = PlannedItem(name: name, stage: stage, count: count, ground: ground, place: TestReports.place)
    let evaluations = [
      TestReports.evaluation(), TestReports.evaluation("2", name: "涉密项目", withheld: .classified),
    ]
    let year = TestReports.year(TestReports.report(), evaluations, plan: [item])
    #expect(try codes(PlannedNotDisclosed(), year) == (code.map { [$0] } ?? []))
  }

  @Test func `a year without a list of what should be disclosed is not counted as passed`() throws {
    var tally = Tally()
    PlannedNotDisclosed().check(try TestReports.matter([TestReports.year(plan: nil)]), &tally)
    #expect((tally.examined, tally.unexamined.values.reduce(0, +)) == (0, 1))
  }

  @Test func `an evaluation that says nothing is found`() throws {
    let bare = (1...3).map { TestReports.evaluation("\($0)", score: nil) }
    let report = TestReports.report()
    #expect(try codes(EmptyEvaluation(), TestReports.year(report, bare)) == ["C508", "C508", "C508"])
    let told = [
      TestReports.evaluation(), TestReports.evaluation(score: nil, content: "内容"),
      TestReports.evaluation(score: nil, note: "评价中"), TestReports.evaluation(score: nil, narrative: "正文"),
      TestReports.evaluation(score: nil, withheld: .classified),
    ]
    #expect(try codes(EmptyEvaluation(), TestReports.year(report, told)).isEmpty)
    let attached = TestReports.report(
      attachments: [ListedAttachment(title: "报告", evaluation: "1", place: TestReports.place)])
    #expect(try codes(EmptyEvaluation(), TestReports.year(attached, [bare[0]])).isEmpty)
    let indicators = ["1": [Indicator(level1: "产出", place: TestReports.place)]]
    #expect(try codes(EmptyEvaluation(), TestReports.year(report, [bare[0]], indicators: indicators)).isEmpty)
  }
}
