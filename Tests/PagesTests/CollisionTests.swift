import Diagnostics
import Evaluation
import Files
import Foundation
import Look
import Pages
import Records
import Testing

@Suite struct CollisionTests {
  private struct Row: FieldPlaces {
    func place(ofRow row: Int, field: String) -> Place {
      Place(file: "evaluations.csv", line: row, column: field == "id" ? 1 : 2)
    }
  }

  @Test func `two pages at one address name the places of both records`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    let tree = DiskTree(root: root)
    let look = try LookReader(tree: tree).read()
    let templates = try #require(TemplateCompilation(look.sources, language: .chinese).templates)
    let frame = try #require(try SiteReader(tree: tree).frame().value)
    let evaluations = ["a", "A"].enumerated().map { row, id in
      Evaluation(
        id: id, name: id, subject: .project, stage: .fiscalEvaluation, origin: Origin(row: row + 2, in: Row())
      )
    }
    let report = Report(
      disclosureYear: 2023, title: "报告", publisher: "财政局", summary: "摘要", scale: "百分制",
      place: Place(file: "report.md"))
    let disclosure = RegionDisclosure(
      region: Region(code: try #require(RegionCode("110101")), name: "东城区"), publisher: "财政局",
      years: [YearDisclosure(report: report, evaluations: evaluations)])
    let day = try #require(CalendarDate("2025-01-01"))
    let pages = RegionPages(
      Gate(on: day).admit(disclosure), facts: SiteFacts(frame, templates: templates))
    #expect(
      pages.collisions == [
        Diagnostic(
          .sameAddress, at: Place(file: "evaluations.csv", line: 3, column: 1),
          [
            "address": "110101/2023/A.html", "first": "110101/2023/a.html", "second": "110101/2023/A.html",
          ],
          related: [Place(file: "evaluations.csv", line: 2, column: 1)])
      ])
    #expect(pages.collisions.map(\.fault.code) == ["P101"])
  }
}
