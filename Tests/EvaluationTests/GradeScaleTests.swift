import Evaluation
import Testing

@Suite struct GradeScaleTests {
  private func score(_ text: String) throws -> Score {
    try #require(ExactDecimal(text).flatMap { Score($0) })
  }

  private func scale() throws -> GradeScale {
    GradeScale(
      name: "百分制",
      bands: [
        GradeBand(grade: .excellent, from: try score("90"), to: try score("100")),
        GradeBand(grade: .good, from: try score("80"), to: try score("90")),
        GradeBand(grade: .fair, from: try score("60"), to: try score("80")),
        GradeBand(grade: .poor, from: try score("0"), to: try score("60")),
      ])
  }

  @Test(
    "a band holds its lower end and not its upper one, but the top band holds both",
    arguments: [
      ("90", Grade.excellent), ("90.00", .excellent), ("100", .excellent), ("100.0", .excellent),
      ("100.00", .excellent), ("89.99", .good), ("89.5", .good), ("80", .good),
      ("79.99", .fair), ("60", .fair), ("59.99", .poor), ("0", .poor),
    ])
  func bands(text: String, grade: Grade) throws {
    #expect(try scale().grade(for: score(text)) == grade)
  }

  @Test func `a score outside every band has no grade`() throws {
    let gap = GradeScale(
      name: "有缺口", bands: [GradeBand(grade: .good, from: try score("80"), to: try score("89"))])
    #expect(gap.grade(for: try score("89.5")) == nil)
  }
}
