import Diagnostics
import Evaluation
import Pages
import Records
import Testing

/// For how long a region may be shown as it is, and what is told of what is held back.
@Suite struct DueAndHeldBackTests {
  private static let place = Place(file: "report.md")

  private struct Row: FieldPlaces {
    func place(ofRow row: Int, field: String) -> Place { DueAndHeldBackTests.place }
  }

  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  private func evaluation(
    _ id: String, formerly: [String] = [], published: String? = nil, withheld: WithholdingGround? = nil
  ) throws -> Evaluation {
    Evaluation(
      id: id, formerly: formerly, name: id, subject: .project, stage: .fiscalEvaluation,
      published: try published.map(day), withheld: withheld, origin: Origin(row: 1, in: Row()))
  }

  private func region(
    _ evaluations: [Evaluation], attachments: [ListedAttachment] = [], corrections: [Correction] = []
  ) throws -> RegionDisclosure {
    let report = Report(
      disclosureYear: 2024, title: "报告", publisher: "财政局", summary: "摘要", scale: "百分制",
      attachments: attachments, place: Self.place)
    let region = Region(code: try #require(RegionCode("110101")), name: "东城区")
    let year = YearDisclosure(report: report, evaluations: evaluations, corrections: corrections)
    return RegionDisclosure(region: region, publisher: "财政局", years: [year])
  }

  private func correction(_ kind: RecordKind, _ step: CorrectionStep, _ record: String? = nil) throws
    -> Correction
  {
    Correction(
      date: try day("2025-01-01"), kind: kind, record: record, step: step,
      field: step == .changed ? "name" : nil, reason: "有误", level: .minor,
      origin: Origin(row: 1, in: Row()))
  }

  @Test(arguments: [("2024-12-31", false), ("2025-01-01", true), ("2025-01-31", true), ("2025-02-01", false)])
  func `what is shown holds from the day it changed up to the day before it changes again`(
    text: String, holds: Bool
  ) throws {
    let region = try region([
      evaluation("a", published: "2025-01-01"), evaluation("b", published: "2025-02-01"),
    ])
    for made in ["2025-01-01", "2025-01-31"] {
      #expect(Gate(on: try day(made)).span(of: region).contains(try day(text)) == holds)
    }
  }

  @Test func `a year that is withdrawn leaves a notice at the former addresses of its evaluations too`()
    throws
  {
    let region = try region(
      [evaluation("a", formerly: ["old"]), evaluation("secret", withheld: .classified)],
      corrections: [correction(.report, .withdrawn)])
    #expect(Gate(on: try day("2025-01-01")).admit(region).withdrawn.map(\.evaluations) == [["a", "old"]])
  }

  @Test func `that the file of a withheld evaluation was corrected is not told`() throws {
    let attachments = [("a.pdf", "a"), ("secret.pdf", "secret")].map { file, id in
      ListedAttachment(title: "报告", file: file, evaluation: id, place: Self.place)
    }
    let region = try region(
      [evaluation("a"), evaluation("secret", withheld: .classified)], attachments: attachments,
      corrections: [correction(.report, .changed, "a.pdf"), correction(.report, .changed, "secret.pdf")])
    let year = try #require(Gate(on: try day("2025-01-01")).admit(region).years.first)
    #expect(year.corrections.map(\.record) == ["a.pdf"])
  }

  @Test(arguments: [(CorrectionStep.changed, true), (.withdrawn, false)])
  func `an excerpt takes corrections as they stand only where none of them withdraws anything`(
    step: CorrectionStep, isWhole: Bool
  ) throws {
    let region = try region([evaluation("a")], corrections: [correction(.evaluation, step, "b")])
    let shown = try self.region([evaluation("a"), evaluation("b")], corrections: region.years[0].corrections)
    let year = try #require(
      Gate(on: try day("2025-01-01")).excerpt(of: step == .changed ? shown : region)?.years.first)
    #expect((year.corrections == nil) == isWhole)
  }
}
