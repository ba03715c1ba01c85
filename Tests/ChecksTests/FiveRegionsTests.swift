import Checks
import Diagnostics
import Evaluation
import Files
import Foundation
import Records
import Testing

/// The five regions of this repository, whose documents contradict themselves in known places.
@Suite struct FiveRegionsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func findings(_ code: String) throws -> [Diagnostic] {
    let reader = SiteReader(tree: DiskTree(root: Self.root.path(percentEncoded: false)))
    let frame = try #require(try reader.frame().value)
    let region = try #require(frame.regions.first { $0.digits == code })
    let disclosure = try #require(try reader.region(region, in: frame).value)
    let day = try #require(CalendarDate(year: 2025, month: 1, day: 1))
    let matter = RegionMatter(frame: frame, region: disclosure, day: day)
    let rules = RuleBook.grades + RuleBook.arithmetic + RuleBook.statistics
    return Fixtures.tally(rules, matter).findings.sorted()
  }

  @Test(
    "what does not add up is named, and nothing is an error",
    arguments: [
      // Grades only.
      ("141100", ["C124"]),
      // No. 3 has a score and a blank grade.
      ("152501", ["C125"]),
      // Scores only; 86.06 cut off; spent above budgeted; one unit without a grade; 97.97 against 89.11.
      ("420104", ["C126", "C303", "C323", "C312", "C351"]),
      // Ten sites are not 30 % of eight projects.
      ("650200", ["C315"]),
      // Spent above budgeted; 92.72 against 98; 70.67 % of 4,615; 82.41 % of 31; 86.7 % of 204 only cut off.
      ("654203", ["C323", "C351", "C332", "C332", "C333"]),
    ])
  func contradictions(region: String, codes: [String]) throws {
    let found = try findings(region)
    #expect(found.map(\.fault.code) == codes)
    #expect(!found.hasErrors)
  }

  @Test(
    "a finding gives the published and the recomputed figure",
    arguments: [
      ("152501", "C125", ["81.37", "良"]), ("420104", "C303", ["86.06分", "86.0675", "86.07"]),
      ("420104", "C312", ["69家", "68"]),
      ("420104", "C323", ["1,245,081.91万元", "1,244,361.28万元", "100.0579…%"]),
      ("650200", "C315", ["30%", "125%"]), ("654203", "C323", ["289479.9万元", "186622.81万元"]),
    ])
  func figures(region: String, code: String, parts: [String]) throws {
    let finding = try #require(try findings(region).first { $0.fault.code == code })
    for language in Language.allCases {
      for part in parts { #expect(finding.what(in: language).contains(part)) }
    }
  }
}
