import Diagnostics
import Evaluation
import Records
import Testing

@testable import Pages

@Suite struct DatedCorrectionTests {
  private struct Row: FieldPlaces {
    func place(ofRow row: Int, field: String) -> Place {
      Place(file: "corrections.csv", line: row, column: 1)
    }
  }

  private func correction(_ record: String, _ step: CorrectionStep, on day: String) throws -> Correction {
    Correction(
      date: try #require(CalendarDate(day)), kind: .evaluation, record: record, step: step,
      field: step == .changed ? "score" : nil, was: "84", now: "85", reason: "原因", level: .minor,
      origin: Origin(row: 1, in: Row()))
  }

  /// The records and anchors of `corrections` of a region with the evaluations a and b, the latest first.
  private func anchors(_ corrections: [Correction]) throws -> [(record: String?, anchor: String)] {
    let report = Report(
      disclosureYear: 2023, title: "报告", publisher: "财政局", summary: "摘要", scale: "百分制",
      place: Place(file: "report.md"))
    let evaluations = ["a", "b"].map {
      Evaluation(
        id: $0, name: $0, subject: .project, stage: .fiscalEvaluation, origin: Origin(row: 1, in: Row()))
    }
    let region = RegionDisclosure(
      region: Region(code: try #require(RegionCode("110101")), name: "东城区"), publisher: "财政局",
      years: [YearDisclosure(report: report, evaluations: evaluations, corrections: corrections)])
    let day = try #require(CalendarDate("2025-01-01"))
    return DatedCorrection.all(of: Gate(on: day).admit(region)).map { ($0.correction.record, $0.anchor) }
  }

  @Test func `an anchor stays when another correction is no longer shown, and is given to no other`() throws {
    let changes = [
      try correction("a", .changed, on: "2024-07-01"), try correction("b", .changed, on: "2024-08-01"),
    ]
    let before = try anchors(changes)
    let after = try anchors(changes + [try correction("a", .withdrawn, on: "2024-09-01")])
    #expect(before.map(\.record) == ["b", "a"])
    #expect(after.map(\.record) == ["a", "b"])
    #expect(after[1].anchor == before[0].anchor)
    #expect(!before.map(\.anchor).contains(after[0].anchor))
  }

  @Test func `corrections that say the same have anchors of their own`() throws {
    let same = try correction("a", .changed, on: "2024-07-01")
    #expect(Set(try anchors([same, same]).map(\.anchor)).count == 2)
  }
}
