import Diagnostics
import Evaluation
import Records
import Testing

@testable import Checks

@Suite struct IdentityTests {
  private func codes(_ rule: some Rule, _ years: [[Evaluation]]) throws -> [String] {
    let years = years.enumerated().map { TestReports.year(TestReports.report(2024 - $0.offset), $0.element) }
    return try TestReports.findings(rule, years).map(\.fault.code)
  }

  @Test(arguments: [("道路维修", "道路维修"), ("道路维修（一期）", "道路维修(一期)"), ("“厕所革命”项目", "厕所革命 项目"), ("Ａ类补助", "A类补助")])
  func `a project that occurs twice in a year is found`(first: String, second: String) throws {
    let twins = [TestReports.evaluation(name: first), TestReports.evaluation("2", name: second)]
    #expect(try codes(DuplicateProject(), [twins]) == ["C401"])
  }

  @Test func `projects that differ in name, unit, stage, year or code are not duplicates`() throws {
    let one = TestReports.evaluation(projectCode: "1")
    let others = [
      TestReports.evaluation("2", name: "道路维修二期"), TestReports.evaluation("2", units: ["市水利局"]),
      TestReports.evaluation("2", stage: .selfEvaluation), TestReports.evaluation("2", projectCode: "2"),
    ]
    for other in others { #expect(try codes(DuplicateProject(), [[one, other]]).isEmpty) }
    #expect(try codes(DuplicateProject(), [[one], [one]]).isEmpty)
    let plain = try Fixtures.evaluation(name: "甲")
    for other in [
      try Fixtures.evaluation(row: 2, name: "甲", budgetYear: 2023),
      try Fixtures.evaluation(row: 2, name: "甲", label: "二次评价"),
    ] {
      #expect(try codes(DuplicateProject(), [[plain, other]]).isEmpty)
    }
  }

  @Test func `where no unit is named, the department tells two projects of one name apart`() throws {
    func evaluation(_ id: String, of department: String) -> Evaluation {
      TestReports.evaluation(id, units: [], department: department)
    }
    let other = [evaluation("1", of: "市教育局"), evaluation("2", of: "市水利局")]
    #expect(try codes(DuplicateProject(), [other]).isEmpty)
    let same = [evaluation("1", of: "市教育局"), evaluation("2", of: "市教育局")]
    #expect(try codes(DuplicateProject(), [same]) == ["C401"])
  }

  @Test(arguments: [
    ("市教育局(本级)", "市教育局（本级）", ["C402"]), ("市 教育局", "市教育局", ["C402"]), ("Ａ局", "A局", ["C402"]),
    ("荣华街道办事处", "荣华街办事处", ["C403"]), ("荣华街道办事处", "荣华办事处", ["C403"]), ("荣华街道", "荣华街道办", ["C403"]),
    ("市教育局", "市教育局", []),
    ("市教育局", "市体育局", []), ("街道", "办事处", []), ("荣华街道办事处", "汉中街道办事处", []), ("第一小学", "第二小学", []),
  ])
  func `spellings of one unit are told apart from two units`(
    first: String, second: String, expected: [String]
  )
    throws
  {
    let evaluations = [
      TestReports.evaluation(units: [first]), TestReports.evaluation("2", name: "别的", department: second),
    ]
    #expect(try codes(UnitSpelling(), [evaluations]) == expected)
  }

  @Test func `one project under two numbers across years is pointed out`() throws {
    let plain = TestReports.evaluation()
    let coded = TestReports.evaluation(projectCode: "65420324")
    #expect(try codes(ProjectUnderTwoNumbers(), [[plain], [TestReports.evaluation("7")]]) == ["C404"])
    #expect(
      try codes(ProjectUnderTwoNumbers(), [[coded], [TestReports.evaluation(projectCode: "9")]]) == ["C404"])
    let years = [[TestReports.evaluation("3")], [TestReports.evaluation("2")], [plain]]
    #expect(try codes(ProjectUnderTwoNumbers(), years) == ["C404", "C404"])
    let same = TestReports.evaluation("8", projectCode: "65420324")
    #expect(try codes(ProjectUnderTwoNumbers(), [[coded], [same]]).isEmpty)
    #expect(
      try codes(ProjectUnderTwoNumbers(), [[plain], [TestReports.evaluation("2", name: "别的")]]).isEmpty)
    #expect(
      try codes(ProjectUnderTwoNumbers(), [[plain], [TestReports.evaluation("2", units: ["别"])]]).isEmpty)
    #expect(try codes(ProjectUnderTwoNumbers(), [[plain, TestReports.evaluation("2")]]).isEmpty)
  }

  @Test func `a number is held against that of the year before, whatever order the years come in`() throws {
    for years in [["3", "2", "2"], ["2", "2", "3"]] {
      let found = try TestReports.findings(
        ProjectUnderTwoNumbers(),
        years.enumerated().map { at, id in
          TestReports.year(TestReports.report(2024 - at), [TestReports.evaluation(id)])
        })
      #expect(found.map(\.details["first"]) == [years[1] == years[2] ? "2" : "3"])
      #expect(found.map(\.details["second"]) == [years[1] == years[2] ? "3" : "2"])
    }
  }

  @Test(arguments: [
    ("654223", ["654203"], "654203 沙湾市"), ("142300", ["141100"], "141100"),
    ("420199", ["654203", "141100"], "、"),
    ("654299", [], "—"), ("654203", nil, nil), ("141101", nil, nil), ("110000", nil, nil),
  ])
  func `a retired division code is found with what took its place`(
    code: String, successors: [String]?, expected: String?
  ) throws {
    let divisions = [
      Division(
        code: try #require(RegionCode(code)), name: code == "654203" ? "沙湾市" : "某地",
        isRetired: successors != nil,
        replacements: (successors ?? []).compactMap { RegionCode($0) }),
      Division(code: try #require(RegionCode(code == "654203" ? "654200" : "654203")), name: "沙湾市"),
    ]
    var tally = Tally()
    RetiredDivision().check(try TestReports.matter([], code: code, divisions: divisions), &tally)
    #expect(tally.findings.map(\.fault.code) == (expected == nil ? [] : ["C405"]))
    if let expected { #expect(tally.findings.first?.what(in: .zh).contains(expected) == true) }
  }

  @Test func `a code that the table does not have is not counted as passed`() throws {
    var tally = Tally()
    RetiredDivision().check(try TestReports.matter([]), &tally)
    #expect(tally.examined == 0 && tally.unexamined.count == 1)
  }

  @Test func `an evaluator that is the evaluated unit is found`() throws {
    let own = TestReports.evaluation(units: ["甲公司"], evaluators: ["甲 公司"])
    let department = TestReports.evaluation(department: "乙局", evaluators: ["丙公司", "乙局"])
    let other = TestReports.evaluation(units: ["甲公司"], evaluators: ["甲公司分公司", "丙公司"])
    #expect(try codes(EvaluatorIsEvaluated(), [[own], [department], [other]]) == ["C406", "C406"])
    let report = TestReports.report(evaluators: ["市交通局"])
    #expect(
      try TestReports.findings(EvaluatorIsEvaluated(), [TestReports.year(report)]).map(\.fault.code) == [
        "C406"
      ])
    let whole = try Fixtures.evaluation(name: "市交通局", subject: .department)
    #expect(
      try TestReports.findings(EvaluatorIsEvaluated(), [TestReports.year(report, [whole])]).count == 1)
    let outside = TestReports.report(evaluators: ["市交通投资公司"])
    #expect(try TestReports.findings(EvaluatorIsEvaluated(), [TestReports.year(outside)]).isEmpty)
    #expect(try codes(EvaluatorIsEvaluated(), [[TestReports.evaluation()]]).isEmpty)
  }

  @Test(arguments: [
    ("北京用友政务软件公司", "北京用友政务软件有限责任公司", 1), ("甲会计师事务所有限公司", "甲会计师事务所（特殊普通合伙）", 1), ("乙咨询有限公司", "乙咨询 有限公司", 1),
    ("甲咨询有限公司", "乙咨询有限公司", 0), ("甲咨询有限公司", "甲咨询有限公司", 0), ("甲咨询有限公司", "甲咨询有限公司沙湾分公司", 0),
  ])
  func `spellings of one firm are told apart from two firms`(first: String, second: String, count: Int) throws
  {
    let year = TestReports.year(
      TestReports.report(evaluators: [first]), [TestReports.evaluation(evaluators: [second])])
    let found = try TestReports.findings(EvaluatorSpelling(), [year])
    #expect(found.map(\.fault.code) == Array(repeating: "C407", count: count))
  }
}
