import Diagnostics
import Evaluation
import Records
import Testing

@testable import Pages

@Suite struct YearComparisonTests {
  private struct Row: FieldPlaces {
    func place(ofRow row: Int, field: String) -> Place {
      Place(file: "evaluations.csv", line: row, column: 1)
    }
  }

  private func evaluation(
    _ name: String, _ grade: Grade? = .good, code: String? = nil, unit: String? = "甲单位",
    stage: Stage = .fiscalEvaluation, scale: String? = nil, withheld: WithholdingGround? = nil
  ) -> Evaluation {
    Evaluation(
      id: name, projectCode: code, name: name, subject: .project, stage: stage,
      units: unit.map { [$0] } ?? [], grade: grade, scale: scale, withheld: withheld,
      origin: Origin(row: 1, in: Row()))
  }

  private let scales = ["甲": 60, "乙": 70, "甲的别名": 60].mapValues { (points: Int64) in
    GradeScale(
      name: "\(points)",
      bands: [(Grade.poor, 0, points), (.good, points, 100)].compactMap { grade, from, to in
        guard let from = Score(ExactDecimal(mantissa: from)), let to = Score(ExactDecimal(mantissa: to))
        else { return nil }
        return GradeBand(grade: grade, from: from, to: to)
      })
  }

  private func years(_ later: [Evaluation], _ earlier: [Evaluation]) throws -> [PublicYear] {
    let years = [(2023, later), (2022, earlier)].map { number, evaluations in
      YearDisclosure(
        report: Report(
          disclosureYear: number, title: "报告", publisher: "财政局", summary: "摘要", scale: "甲",
          place: Place(file: "report.md")), evaluations: evaluations)
    }
    let code = try #require(RegionCode("110101"))
    let day = try #require(CalendarDate("2025-01-01"))
    return Gate(on: day).admit(
      RegionDisclosure(region: Region(code: code, name: "东城区"), publisher: "财政局", years: years)
    ).years
  }

  private func compare(_ earlier: [Evaluation], _ later: [Evaluation]) throws -> YearComparison {
    let years = try years(later, earlier)
    return YearComparison(years, earlier: 1, later: 0, register: ProjectRegister(years)) { scales[$0] }
  }

  private func change(_ earlier: Evaluation, _ later: Evaluation) throws -> [Change] {
    try compare([earlier], [later]).lines.map(\.change)
  }

  @Test func `a grade is compared at the same stage and on the same scale only`() throws {
    #expect(try change(evaluation("a", .good), evaluation("a", .excellent)) == [.raised])
    #expect(try change(evaluation("a", .good), evaluation("a", .poor)) == [.lowered])
    #expect(try change(evaluation("a"), evaluation("a")) == [.same])
    #expect(try change(evaluation("a", nil), evaluation("a")) == [.ungraded])
    #expect(try change(evaluation("a"), evaluation("a", stage: .selfEvaluation)) == [.otherStage])
    #expect(try change(evaluation("a"), evaluation("a", .poor, scale: "乙")) == [.otherScale])
    #expect(try change(evaluation("a"), evaluation("a", scale: "甲的别名")) == [.same])
  }

  @Test func `a project is known by its code, or by its name and units`() throws {
    #expect(try change(evaluation("a", code: "1"), evaluation("b", code: "1", unit: "乙单位")) == [.same])
    #expect(try change(evaluation("a", code: "1"), evaluation("a", code: "2")) == [.same])
    #expect(try change(evaluation("a"), evaluation("a", unit: "乙单位")) == [.entered, .left])
    #expect(try change(evaluation("a"), evaluation("b")) == [.entered, .left])
  }

  @Test func `a project that was renamed and then lost its code is still one project`() throws {
    let years = try years(
      [evaluation("新名")], [evaluation("旧名", code: "1"), evaluation("新名", code: "1")])
    #expect(ProjectRegister(years).evaluations.count == 1)
  }

  @Test func `the same stage finds its partner before another stage does`() throws {
    let comparison = try compare(
      [evaluation("a", .poor, stage: .selfEvaluation), evaluation("a", .good)],
      [evaluation("a", .excellent), evaluation("a", .good, stage: .reEvaluation)])
    #expect(comparison.lines.map(\.change) == [.raised, .otherStage])
    #expect(comparison.lines.map(\.earlier?.evaluation) == [1, 0])
  }

  @Test func `what is withheld in the later year counts as left, and nothing tells that it is withheld`()
    throws
  {
    let comparison = try compare(
      [evaluation("a")], [evaluation("a", withheld: .classified), evaluation("b")])
    #expect(comparison.lines.map(\.change) == [.entered, .left])
  }

  @Test func `every evaluation of either year stands in exactly one line`() throws {
    var random = SeededRandom(seed: 2023)
    for _ in 0..<300 {
      let (earlier, later) = (list(using: &random), list(using: &random))
      let comparison = try compare(earlier, later)
      #expect(comparison.lines.compactMap(\.later?.evaluation) == Array(later.indices))
      #expect(comparison.lines.compactMap(\.earlier?.evaluation).sorted() == Array(earlier.indices))
      let (entered, left) = (comparison.count(of: .entered), comparison.count(of: .left))
      #expect(comparison.pairCount + entered == later.count && comparison.pairCount + left == earlier.count)
    }
  }

  private func list(using random: inout SeededRandom) -> [Evaluation] {
    (0..<Int.random(in: 0...12, using: &random)).map { _ in
      evaluation(
        "n\(Int.random(in: 0...3, using: &random))", Grade.allCases.randomElement(using: &random),
        code: Bool.random(using: &random) ? "\(Int.random(in: 0...3, using: &random))" : nil,
        unit: ["甲单位", "乙单位", nil].randomElement(using: &random) ?? nil,
        stage: [Stage.fiscalEvaluation, .selfEvaluation].randomElement(using: &random) ?? .fiscalEvaluation)
    }
  }
}
