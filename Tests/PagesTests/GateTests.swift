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
}
