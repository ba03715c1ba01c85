import Diagnostics
import Evaluation
import Testing

@testable import Pages

@Suite struct IndicatorTreeTests {
  private func indicator(
    _ level1: String, _ level2: String?, weight: String? = "10", score: String? = "9.5"
  ) -> Indicator {
    Indicator(
      level1: level1, level2: level2, weight: weight.flatMap { ExactDecimal($0) },
      score: score.flatMap { ExactDecimal($0) },
      place: Place(file: "indicators.csv", line: 2, column: 1))
  }

  @Test func `a level is marked as again only below the same level above it`() {
    let tree = IndicatorContext.tree([
      indicator("产出", "数量"), indicator("产出", "数量"), indicator("产出", nil), indicator("产出", nil),
      indicator("效益", "数量"),
    ])
    #expect(tree.map(\.isLevel1Again) == [false, true, true, true, false])
    #expect(tree.map(\.isLevel2Again) == [false, true, false, false, false])
  }

  @Test func `points are added exactly, and not at all where one is missing`() {
    let sections = IndicatorSectionContext.sections(of: [
      indicator("产出", "数量", weight: "22.5", score: "0.1"), indicator("产出", "质量", weight: "7.5", score: "0.2"),
      indicator("效益", nil, score: nil),
    ])
    #expect(sections.map(\.weight) == ["30.0", "10"])
    #expect(sections.map(\.score) == ["0.3", nil])
    #expect(IndicatorSectionContext.sections(of: [indicator("产出", nil)]).isEmpty)
  }
}
