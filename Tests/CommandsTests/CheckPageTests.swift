import Diagnostics
import Evaluation
import Files
import FoundationEssentials
import Look
import Testing

@testable import Checks
@testable import Commands

@Suite struct CheckPageTests {
  /// The pieces in which the page of a check with `count` findings of one code is written.
  private func pieces(_ count: Int) throws -> [String] {
    var tally = Tally()
    for number in 0..<count {
      let place = Place(file: "Content/654203/2022/evaluations.csv", line: number + 2, column: 1)
      tally.examine(Diagnostic(.gradeUnlikeScore, at: place, ["name": "<!--findings-->"]))
    }
    let report = InspectionReport(
      [RuleTally(.grades, [.gradeUnlikeScore], tally)], others: [], waivers: [], lines: [:],
      day: try #require(GoldenSite.day))
    let look = try LookReader(tree: DiskTree(root: GoldenSite.repository.path)).read().sources
    let outcome = CheckOutcome(report: report, look: look, siteTitle: "样例")
    var pieces: [String] = []
    let write = try #require(outcome.writing(in: .html, .zh).writing)
    try write { pieces.append(String(decoding: $0, as: UTF8.self)) }
    return pieces
  }

  @Test(arguments: [0, 1, 500, 501, 1200])
  func `findings are written some at a time, each once`(count: Int) throws {
    let pieces = try pieces(count)
    let page = pieces.joined()
    #expect(page.ranges(of: "<div class=\"finding\">").count == count)
    #expect(page.ranges(of: "<h3>").count == (count == 0 ? 0 : 1))
    #expect(page.ranges(of: "没有发现问题。").count == (count == 0 ? 1 : 0))
    #expect(!page.contains("<!--"))
    #expect(page.hasPrefix("<!DOCTYPE html>") && page.hasSuffix("</html>\n"))
    for piece in pieces { #expect(piece.ranges(of: "<div class=\"finding\">").count <= 500) }
  }
}
