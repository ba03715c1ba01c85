import Checks
import Diagnostics
import Evaluation
import Records
import Testing

/// Statistics of strands whose every case is a record.
@Suite struct ListedStatisticsTests {
  private func tally(_ figures: [Figure], _ evaluations: [Evaluation], stage: Stage = .fiscalEvaluation)
    throws
    -> Tally
  {
    let report = Fixtures.report(strands: [Fixtures.strand(stage: stage, isListed: true, figures)])
    return Fixtures.tally(
      RuleBook.statistics, try Fixtures.matter([Fixtures.year(evaluations, report: report)]))
  }

  private func findings(_ figures: [Figure], _ evaluations: [Evaluation]) throws -> [String] {
    try tally(figures, evaluations).findings.sorted().map { "\($0.fault.code) \($0.place)" }
  }

  private func evaluations(_ scores: [String?], grades: [Grade?]? = nil) throws -> [Evaluation] {
    try scores.enumerated().map { index, score in
      try Fixtures.evaluation(
        row: index + 1, score: score, grade: grades.map { $0[index] } ?? .good)
    }
  }

  private func place(_ figure: String) -> String { " \(Fixtures.place(ofFigure: figure))" }

  @Test(
    "a count that is not the number of records is named",
    arguments: [
      ("3", nil, true), ("1", nil, true), ("20", nil, true), ("3", Approximation.atLeast, true),
      ("2", nil, false), ("1", .atLeast, false), ("3", .atMost, false), ("30", .about, false),
    ] as [(String, Approximation?, Bool)])
  func count(value: String, approximation: Approximation?, isFound: Bool) throws {
    let figure = try Fixtures.figure("count", .count, value, unit: "个", approximation: approximation)
    let found = try findings([figure], evaluations(["85", "85"]))
    #expect(found == (isFound ? ["C301" + place("count")] : []))
  }

  @Test(
    "where cases are withheld that no row lists, the records are not held against the figure",
    arguments: [(0, false, true), (1, false, false), (1, true, true), (2, true, false)])
  func withheld(stated: Int, isRow: Bool, isFound: Bool) throws {
    let figure = try Fixtures.figure("count", .count, "9", unit: "个")
    var report = Fixtures.report(strands: [
      Fixtures.strand(stage: .fiscalEvaluation, isListed: true, [figure])
    ])
    report.withholdings = [Withholding(ground: .classified, count: stated)]
    let records = [try Fixtures.evaluation(withheld: isRow ? .classified : nil)]
    let tally = Fixtures.tally(
      RuleBook.statistics, try Fixtures.matter([Fixtures.year(records, report: report)]))
    #expect(tally.findings.contains { $0.fault.code == "C301" } == isFound)
  }

  @Test func `counts of units beside projects, of parts and of other things are not the number of records`()
    throws
  {
    let figures = [
      try Fixtures.figure("units", .count, "5", unit: "家"),
      try Fixtures.figure("count", .count, "2", unit: "个"),
      try Fixtures.figure("firms", .count, "1", basis: "第三方机构"),
      try Fixtures.figure("some", .count, "1", whole: "count"),
    ]
    #expect(try findings(figures, evaluations(["85", "85"])).isEmpty)
  }

  @Test func `only records of the strand's stage, subject, money and budget year are its cases`() throws {
    let cases = [
      try Fixtures.evaluation(row: 1, budgetYear: 2023, fundTypes: [.ppp]),
      try Fixtures.evaluation(row: 2, stage: .reEvaluation, budgetYear: 2023, fundTypes: [.ppp]),
      try Fixtures.evaluation(row: 3, subject: .department, budgetYear: 2023, fundTypes: [.ppp]),
      try Fixtures.evaluation(row: 4, budgetYear: 2022, fundTypes: [.ppp]),
      try Fixtures.evaluation(row: 5, budgetYear: 2023, fundTypes: [.direct]),
    ]
    let strand = Fixtures.strand(
      subject: .project, fundTypes: [.ppp], budgetYear: 2023, isListed: true,
      [try Fixtures.figure("count", .count, "1")])
    let matter = try Fixtures.matter([Fixtures.year(cases, report: Fixtures.report(strands: [strand]))])
    #expect(Fixtures.findings(RuleBook.statistics, matter).isEmpty)
  }

  @Test(
    "an average is recomputed; rounded passes, cut off is told from wrong",
    arguments: [
      (["90", "80"], "84.99", "C302"), (["90", "80", "80"], "83.34", "C302"),
      (["92.85", "91.10"], "91.96", "C302"), (["90", "80", "90"], "86.66", "C303"),
      (["90.01", "80"], "85.00", "C303"), (["90", "81"], "85", "C303"), (["90", "80"], "85", nil),
      (["90", "80", "90"], "86.67", nil), (["90", "81"], "86", nil), (["90", "81"], "85.5", nil),
      (["90.01", "80"], "85.01", nil),
    ] as [([String], String, String?)])
  func average(scores: [String], value: String, code: String?) throws {
    let figure = try Fixtures.figure("average", .average, value, unit: "分")
    let found = try findings([figure], evaluations(scores)).filter { !$0.hasPrefix("C331") }
    #expect(found == (code.map { [$0 + place("average")] } ?? []))
  }

  @Test func `an average over scores that are not out of 100 is not counted as passed`() throws {
    let figure = try Fixtures.figure("average", .average, "90", unit: "分")
    let cases = try ["90", nil].enumerated().map { number, full in
      try Fixtures.evaluation(row: number + 1, score: "85", fullScore: full)
    }
    let tally = try tally([figure], cases)
    #expect(tally.findings.isEmpty)
    #expect(tally.unexamined.keys.contains { $0.en.contains("out of 100") })
  }

  @Test func `what was cut off is shown with its exact and its rounded value`() throws {
    let figure = try Fixtures.figure("average", .average, "86.06", unit: "分")
    let tally = try tally([figure], evaluations(["86.07", "86.07", "86.07", "86.06"]))
    let text = try #require(tally.findings.first).what(in: .en)
    #expect(text.contains("86.0675 is 86.07 rounded"))
    #expect(text.contains("344.27 ÷ 4"))
  }

  @Test func `an average of scores of which one is missing, or of another basis, is not counted as passed`()
    throws
  {
    let figure = try Fixtures.figure("average", .average, "50", unit: "分")
    let missing = try tally([figure], evaluations(["90", nil]))
    #expect(missing.findings.isEmpty)
    #expect(missing.unexamined.keys.contains { $0.en.contains("not every record") })
    let other = try Fixtures.figure("average", .average, "50", unit: "分", basis: "单位自评")
    let based = try tally([other], evaluations(["90", "80"]))
    #expect(based.findings.isEmpty)
    #expect(based.unexamined.keys.contains { $0.en.contains("another basis") })
  }

  @Test(
    "a number of grades is recounted",
    arguments: [
      ([Grade.good, .good, .fair], "1", true), ([.good, .good, .fair], "3", true), ([.fair], "1", true),
      ([.good, nil, .fair], "0", true), ([.good, nil, .fair], "3", true),
      ([.good, .good, .fair], "2", false),
      ([.fair], "0", false), ([.good, nil, .fair], "1", false), ([.good, nil, .fair], "2", false),
    ] as [([Grade?], String, Bool)])
  func grades(grades: [Grade?], value: String, isFound: Bool) throws {
    let figure = try Fixtures.figure("liang", .count, value, unit: "个", grade: .good)
    let found = try findings([figure], evaluations(grades.map { _ in "85" }, grades: grades))
    #expect(found == (isFound ? ["C304" + place("liang")] : []))
  }

  @Test(
    "a share of a grade is recomputed",
    arguments: [
      ([Grade.good, .fair], "49.9", "C305"), ([.good, .good, .fair], "66.68", "C305"),
      ([.good, .fair], "100", "C305"), ([.good, .good, .fair], "66.6", "C306"),
      ([.good, .good, .fair], "66", "C306"), ([.good, .good, .fair], "66.666", "C306"),
      ([.good, .fair], "50.0", nil), ([.good, .good, .fair], "66.67", nil),
      ([.good, .good, .fair], "67", nil),
      ([.good, nil], "90", nil),
    ] as [([Grade?], String, String?)])
  func share(grades: [Grade?], value: String, code: String?) throws {
    let figure = try Fixtures.figure("share", .share, value, unit: "%", grade: .good)
    let found = try findings([figure], evaluations(grades.map { _ in "85" }, grades: grades))
    #expect(found == (code.map { [$0 + place("share")] } ?? []))
  }

  @Test(
    "money is added up in the unit of the figure",
    arguments: [
      (Measure.budgeted, "100.02", "万元", "C307"), (.budgeted, "0.02", "亿元", "C307"),
      (.amount, "999999.00", "元", "C307"), (.executed, "100", "万元", "C307"), (.budgeted, "99", "万元", "C307"),
      (.executed, "79.9", "万元", "C308"), (.executed, "79.96", "万元", "C308"), (.executed, "79", "万元", "C308"),
      (.budgeted, "100", "万元", nil), (.amount, "0.01", "亿元", nil), (.budgeted, "1,000,000.00", "元", nil),
      (.executed, "80.0", "万元", nil), (.executed, "79.97", "万元", nil), (.executed, "79.968", "万元", nil),
    ] as [(Measure, String, String, String?)])
  func money(measure: Measure, value: String, unit: String, code: String?) throws {
    let cases = [
      try Fixtures.evaluation(
        row: 1, budgeted: Fixtures.amount("60"), executed: Fixtures.amount("399680", .yuan)),
      try Fixtures.evaluation(row: 2, budgeted: Fixtures.amount("40"), executed: Fixtures.amount("40")),
    ]
    let found = try findings([Fixtures.figure("money", measure, value, unit: unit)], cases)
    #expect(found == (code.map { [$0 + place("money")] } ?? []))
  }

  @Test func `of two amounts in one strand neither is taken for that of the records`() throws {
    let cases = [try Fixtures.evaluation(budgeted: Fixtures.amount("60"))]
    let figures = try ["100", "5"].map { try Fixtures.figure("money\($0)", .amount, $0, unit: "万元") }
    #expect(try findings(figures, cases) == [])
  }

  @Test(
    "an execution rate is held against the money of the records, all together or one by one",
    arguments: [
      ("80.1", "C310"), ("100", "C310"), ("83.30", "C310"), ("79.96", "C317"), ("79", "C317"), ("79.97", nil),
      ("80", nil), ("79.968", nil), ("83.31", nil),
    ] as [(String, String?)])
  func executionRate(value: String, code: String?) throws {
    let cases = [
      try Fixtures.evaluation(
        row: 1, budgeted: Fixtures.amount("60"), executed: Fixtures.amount("399680", .yuan)),
      try Fixtures.evaluation(row: 2, budgeted: Fixtures.amount("40"), executed: Fixtures.amount("40")),
    ]
    let figure = try Fixtures.figure("rate", .executionRate, value, unit: "%")
    #expect(try findings([figure], cases) == (code.map { [$0 + place("rate")] } ?? []))
    let incomplete = [cases[0], try Fixtures.evaluation(row: 2, budgeted: Fixtures.amount("40"))]
    #expect(try findings([figure], incomplete) == [])
    let negative = try Fixtures.evaluation(
      row: 2, budgeted: Fixtures.amount("40"), executed: Fixtures.amount("-40"))
    #expect(try findings([figure], [cases[0], negative]) == [])
  }

  @Test(
    "money that some of the records already exceed is named, and no other total of incomplete records",
    arguments: [("99", true), ("60", true), ("1", true), ("100", false), ("100.5", false), ("23.81", true)])
  func incomplete(value: String, isFound: Bool) throws {
    let cases = [
      try Fixtures.evaluation(row: 1, budgeted: Fixtures.amount("100")), try Fixtures.evaluation(row: 2),
    ]
    let found = try findings([Fixtures.figure("money", .amount, value, unit: "万元")], cases)
    #expect(found == (isFound ? ["C309" + place("money")] : []))
  }

  @Test func `a strand that is not listed is not held against records`() throws {
    let strand = Fixtures.strand([
      try Fixtures.figure("count", .count, "9"), try Fixtures.figure("average", .average, "50"),
    ])
    let year = Fixtures.year(try evaluations(["85"]), report: Fixtures.report(strands: [strand]))
    #expect(Fixtures.findings(RuleBook.statistics, try Fixtures.matter([year])).isEmpty)
  }
}
