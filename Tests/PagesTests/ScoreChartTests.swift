import Evaluation
import Files
import Look
import Mustache
import Testing

@testable import Pages

@Suite struct ScoreChartTests {
  private let interface = Interface(words: ["grade.excellent": "优", "grade.good": "良", "grade.poor": "差"])

  private func scale() throws -> GradeScale {
    func score(_ points: Int64) throws -> Score { try #require(Score(ExactDecimal(mantissa: points))) }
    return GradeScale(
      name: "百分制",
      bands: [
        GradeBand(grade: .excellent, from: try score(90), to: try score(100)),
        GradeBand(grade: .good, from: try score(80), to: try score(90)),
        GradeBand(grade: .poor, from: try score(0), to: try score(80)),
      ])
  }

  @Test func `every score is a dot, on its side of every edge of the scale`() throws {
    let chart = ScoreChart([8999, 9000, 10_000, 8000], scale: try scale(), in: interface)
    #expect(chart.dots.map(\.x) == ["2.50", "47.50", "52.50", "97.50"])
    #expect(chart.bands.map(\.x) == ["0.00", "50.00"])
    #expect(chart.ticks.map(\.value) == ["80", "90", "100"])
    #expect(chart.columns.isEmpty)
  }

  @Test func `the mark of a score stands exactly`() throws {
    let own = try #require(Score(ExactDecimal(mantissa: 8693, decimals: 2)))
    let mark = ScoreChart([8693], scale: try scale(), in: interface).axis.mark(of: own)
    #expect(mark.x == "34.65")
    #expect(mark.value == "86.93")
  }

  @Test(arguments: [0, 8000, 8693, 10_000])
  func `a picture that was filled before its mark was known is the one that is filled with it`(
    _ hundredths: Int64
  ) throws {
    let tree = DiskTree(root: String(#filePath.dropLast("/Tests/PagesTests/ScoreChartTests.swift".count)))
    let look = try LookReader(tree: tree).read().sources
    let template = try #require(TemplateCompilation(look, language: .chinese).templates).charts.scores
    let score = try #require(Score(ExactDecimal(mantissa: hundredths, decimals: 2)))
    var chart = ScoreChart([8000, 8693, 9999], scale: try scale(), in: interface)
    let picture = ScorePicture(chart, in: template).marking(score)
    chart.mark = chart.axis.mark(of: score)
    #expect(picture.bytes == template.render(chart).bytes)
    #expect(String(decoding: picture.bytes, as: UTF8.self).contains("class=\"mark\""))
  }

  @Test func `too many scores for dots become columns`() throws {
    let scores = (0..<151).map { 6000 + $0 % 40 * 100 }
    let chart = ScoreChart(scores, scale: nil, in: interface)
    #expect(chart.dots.isEmpty)
    #expect(chart.columns.count == 40)
  }

  @Test(arguments: [
    (ExactDecimal(mantissa: 50), ["30", "40", "50"]),
    (ExactDecimal(mantissa: 475, decimals: 1), ["30", "40", "47.50"]),
    (ExactDecimal(mantissa: 0), ["30", "40", "45"]), (ExactDecimal(mantissa: .min), ["30", "40", "45"]),
    (ExactDecimal(mantissa: .max), ["30", "10000"]),
  ])
  func `the axis ends at the full score, and has room for every score whatever is written for it`(
    _ fullScore: ExactDecimal, _ ticks: [String]
  ) {
    let chart = ScoreChart([3000, 4150, 4500], outOf: fullScore, scale: nil, in: interface)
    #expect(chart.ticks.map(\.value) == ticks)
    #expect(chart.dots.count == 3)
    #expect(chart.bands.isEmpty)
  }

  @Test func `scores from nothing to full stay on the axis`() throws {
    let chart = ScoreChart([0, 10_000], scale: try scale(), in: interface)
    #expect(chart.dots.map(\.x) == ["1.00", "99.00"])
  }
}
