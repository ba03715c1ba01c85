import Diagnostics
import Evaluation
import Pages
import Records
import Testing

@Suite struct GateTests {
  private struct Row: FieldPlaces {
    func place(ofRow row: Int, field: String) -> Place {
      Place(file: "evaluations.csv", line: row, column: 1)
    }
  }

  private func evaluation(
    _ id: String, published: String? = nil, withheld: WithholdingGround? = nil
  ) -> Evaluation {
    Evaluation(
      id: id, name: id, subject: .project, stage: .fiscalEvaluation,
      published: published.flatMap { CalendarDate($0) },
      withheld: withheld, origin: Origin(row: 1, in: Row()))
  }

  private func region(_ evaluations: [Evaluation], published: String? = nil, withholdings: [Withholding] = [])
    throws -> RegionDisclosure
  {
    let report = Report(
      disclosureYear: 2023, title: "报告", publisher: "财政局", published: published.flatMap { CalendarDate($0) },
      summary: "摘要", scale: "百分制", withholdings: withholdings, place: Place(file: "report.md"))
    let code = try #require(RegionCode("110101"))
    return RegionDisclosure(
      region: Region(code: code, name: "东城区"), publisher: "财政局",
      years: [YearDisclosure(report: report, evaluations: evaluations)])
  }

  private func admitted(_ region: RegionDisclosure, on day: String) throws -> [String] {
    let day = try #require(CalendarDate(day))
    return Gate(on: day).admit(region).years.flatMap { $0.evaluations.map(\.id) }
  }

  @Test(arguments: [("2024-12-31", false), ("2025-01-01", true), ("2025-01-02", true)])
  func `an evaluation is shown from its publication date on`(day: String, isShown: Bool) throws {
    let region = try region([evaluation("a", published: "2025-01-01")])
    #expect(try admitted(region, on: day) == (isShown ? ["a"] : []))
  }

  @Test(arguments: WithholdingGround.allCases)
  func `a withheld evaluation is never shown`(ground: WithholdingGround) throws {
    let region = try region([evaluation("a", withheld: ground), evaluation("b")])
    #expect(try admitted(region, on: "9999-12-31") == ["b"])
  }

  @Test func `a report that is not due hides its whole year`() throws {
    let region = try region([evaluation("a")], published: "2025-01-01")
    let day = try #require(CalendarDate("2024-12-31"))
    #expect(Gate(on: day).admit(region).years.isEmpty)
  }

  @Test func `withheld evaluations are counted by ground where the document states no count`() throws {
    let region = try region([
      evaluation("a", withheld: .classified), evaluation("b", withheld: .classified), evaluation("c"),
    ])
    let day = try #require(CalendarDate("2025-01-01"))
    let year = try #require(Gate(on: day).admit(region).years.first)
    #expect(year.report.withholdings == [Withholding(ground: .classified, count: 2)])
  }

  @Test func `a stated count stays as published, and a ground that the document does not count is counted`()
    throws
  {
    let region = try region(
      [evaluation("a", withheld: .classified), evaluation("b", withheld: .sensitive)],
      withholdings: [Withholding(ground: .classified, count: 3)])
    let day = try #require(CalendarDate("2025-01-01"))
    let year = try #require(Gate(on: day).admit(region).years.first)
    #expect(
      year.report.withholdings == [
        Withholding(ground: .classified, count: 3), Withholding(ground: .sensitive, count: 1),
      ])
  }

  private func correction(
    _ record: String, _ step: CorrectionStep, on day: String, kind: RecordKind = .evaluation,
    reason: String = "原因"
  ) throws -> Correction {
    Correction(
      date: try #require(CalendarDate(day)), kind: kind, record: record, step: step,
      field: step == .changed ? "score" : nil, was: "84", now: "85", reason: reason, level: .minor,
      origin: Origin(row: 1, in: Row()))
  }

  private func year(
    _ evaluations: [Evaluation], findings: [Finding] = [], _ corrections: [Correction], on day: String
  ) throws -> PublicYear {
    let report = try #require(try region([]).years.first).report
    let code = try #require(RegionCode("110101"))
    let disclosure = RegionDisclosure(
      region: Region(code: code, name: "东城区"), publisher: "财政局",
      years: [
        YearDisclosure(report: report, evaluations: evaluations, findings: findings, corrections: corrections)
      ])
    let date = try #require(CalendarDate(day))
    return try #require(Gate(on: date).admit(disclosure).years.first)
  }

  @Test(arguments: [("2024-07-31", ["a", "b"], 0), ("2024-08-01", ["b"], 1), ("2024-09-01", ["a", "b"], 2)])
  func `an evaluation is gone from its withdrawal until it is restored`(
    day: String, shown: [String], corrections: Int
  ) throws {
    let steps = [
      try correction("a", .withdrawn, on: "2024-08-01"), try correction("a", .restored, on: "2024-09-01"),
    ]
    let year = try year([evaluation("a"), evaluation("b")], steps, on: day)
    #expect(year.evaluations.map(\.id) == shown)
    #expect(year.corrections.count == corrections)
  }

  @Test func `what was done last holds, also where the latest rows stand first`() throws {
    let steps = [
      try correction("a", .restored, on: "2024-09-01"), try correction("b", .withdrawn, on: "2024-09-01"),
      try correction("b", .restored, on: "2024-08-15"), try correction("b", .withdrawn, on: "2024-08-01"),
      try correction("a", .withdrawn, on: "2024-08-01"),
    ]
    let shown = try ["2024-08-01", "2024-08-15", "2024-09-01"].map { day in
      try year([evaluation("a"), evaluation("b")], steps, on: day).evaluations.map(\.id)
    }
    #expect(shown == [[], ["b"], ["a"]])
  }

  @Test func `what belongs to a withdrawn evaluation is gone with it`() throws {
    let finding = Finding(id: "w", evaluation: "a", problem: "问题", place: Place(file: "findings.csv"))
    let steps = [
      try correction("a", .changed, on: "2024-01-01"),
      try correction("w", .changed, on: "2024-01-01", kind: .finding),
      try correction("a", .withdrawn, on: "2024-08-01"),
    ]
    let year = try year([evaluation("a")], findings: [finding], steps, on: "2024-08-01")
    #expect(year.evaluations.isEmpty && year.findings.isEmpty)
    #expect(year.corrections.map(\.step) == [.withdrawn])
  }

  @Test func `a correction of what may not be shown is not shown, nor one that is not due`() throws {
    let evaluations = [
      evaluation("secret", withheld: .classified), evaluation("later", published: "2025-01-02"),
      evaluation("a"),
    ]
    let steps = [
      try correction("secret", .changed, on: "2024-01-01"),
      try correction("later", .changed, on: "2024-01-01"),
      try correction("a", .changed, on: "2025-01-02"),
      try correction("a", .changed, on: "2025-01-01", reason: "到期"),
    ]
    #expect(try year(evaluations, steps, on: "2025-01-01").corrections.map(\.reason) == ["到期"])
  }
}
