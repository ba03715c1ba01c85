import Checks
import Diagnostics
import Evaluation
import Records
import Testing

@Suite struct GradeRuleTests {
  private func findings(_ year: YearDisclosure, scales: [GradeScale]? = nil) throws -> [String] {
    Fixtures.findings(RuleBook.grades, try Fixtures.matter([year], scales: scales))
  }

  @Test(
    "a grade that its score does not earn is named at the grade",
    arguments: [
      ("90", Grade.good, nil), ("89.99", .excellent, nil), ("59.9", .fair, nil), ("69.99", .fair, "沙湾四档"),
      ("80", .fair, nil),
    ])
  func wrongGrade(score: String, grade: Grade, scale: String?) throws {
    let year = Fixtures.year([try Fixtures.evaluation(row: 3, score: score, grade: grade, scale: scale)])
    #expect(try findings(year) == ["C111 evaluations.csv#3!grade"])
  }

  @Test(
    "a grade that its score earns passes, on the scale that applies",
    arguments: [
      ("90", Grade.excellent, nil), ("100", .excellent, nil), ("89.5", .good, nil), ("80.00", .good, nil),
      ("69.99", .fair, nil), ("69.99", .poor, "沙湾四档"), ("0", .poor, nil),
    ])
  func rightGrade(score: String, grade: Grade, scale: String?) throws {
    let year = Fixtures.year([try Fixtures.evaluation(score: score, grade: grade, scale: scale)])
    #expect(try findings(year).isEmpty)
  }

  @Test(
    "a score that is not out of 100 is not held against a scale, nor counted as passed",
    arguments: [
      (.excellent, "90", 1, nil), (.excellent, "100.0", 0, "C111"), (nil, "90", 0, "C127"),
    ] as [(Grade?, String, Int, String?)])
  func otherFullScore(grade: Grade?, full: String, unexamined: Int, code: String?) throws {
    let graded = try Fixtures.evaluation(row: 1)
    let year = Fixtures.year([graded, try Fixtures.evaluation(row: 2, grade: grade, fullScore: full)])
    let tally = Fixtures.tally(RuleBook.grades, try Fixtures.matter([year]))
    #expect(tally.unexamined.values.reduce(0, +) == unexamined)
    #expect(tally.findings.map(\.fault.code) == (code.map { [$0] } ?? []))
  }

  @Test func `the report's scale applies where an evaluation names none`() throws {
    let evaluation = try Fixtures.evaluation(score: "65", grade: .poor)
    let report = Fixtures.report(scale: "沙湾四档")
    #expect(try findings(Fixtures.year([evaluation], report: report)).isEmpty)
    #expect(try findings(Fixtures.year([evaluation])) == ["C111 evaluations.csv#1!grade"])
  }

  @Test func `a grade on a scale that is not defined is not counted as passed`() throws {
    let year = Fixtures.year([try Fixtures.evaluation(scale: "没有的标准")])
    let tally = Fixtures.tally(RuleBook.grades, try Fixtures.matter([year]))
    #expect(tally.findings.isEmpty)
    #expect(tally.unexamined.values.reduce(0, +) == 1)
  }

  @Test(
    "a broken scale is named in scales.yaml",
    arguments: [
      (
        "whole-number bands", ["C101", "C101", "C101"],
        [
          (Grade.excellent, "90", "100"), (.good, "80", "89"), (.fair, "60", "79"), (.poor, "0", "59"),
        ]
      ),
      ("nothing under 60", ["C101"], [(.excellent, "90", "100"), (.good, "80", "90"), (.fair, "60", "80")]),
      ("ends at 99", ["C101"], [(.excellent, "90", "99"), (.good, "0", "90")]),
      ("ends at 99.99", ["C101"], [(.excellent, "90", "99.99"), (.good, "0", "90")]),
      ("no bands", ["C101"], []),
      ("85 twice", ["C102"], [(.excellent, "85", "100"), (.good, "60", "90"), (.poor, "0", "60")]),
      ("one hundredth twice", ["C102"], [(.excellent, "90", "100"), (.good, "0", "90.01")]),
      ("one band in another", ["C102"], [(.excellent, "90", "100"), (.good, "0", "90"), (.fair, "0", "60")]),
      (
        "one band inside another", ["C102", "C105"],
        [(.excellent, "90", "100"), (.good, "0", "90"), (.fair, "10", "60")]
      ),
      ("good twice", ["C103"], [(.excellent, "90", "100"), (.good, "80", "90"), (.good, "0", "80")]),
      ("poor twice", ["C103"], [(.excellent, "60", "100"), (.poor, "30", "60"), (.poor, "0", "30")]),
      (
        "excellent three times", ["C103"],
        [
          (.excellent, "90", "100"), (.excellent, "80", "90"), (.excellent, "0", "80"),
        ]
      ),
      ("good over excellent", ["C105"], [(.good, "90", "100"), (.excellent, "0", "90")]),
      ("poor on top", ["C105"], [(.poor, "60", "100"), (.fair, "0", "60")]),
      (
        "middle swapped", ["C105"],
        [
          (.excellent, "90", "100"), (.fair, "80", "90"), (.good, "60", "80"), (.poor, "0", "60"),
        ]
      ),
    ] as [(String, [String], [(Grade, String, String)])])
  func brokenScale(name: String, codes: [String], bands: [(Grade, String, String)]) throws {
    let found = try findings(Fixtures.year(), scales: [Fixtures.scale(named: name, bands)])
    #expect(found == codes.map { $0 + " Content/scales.yaml" })
  }

  @Test(
    "a scale whose bands meet passes, in any order and with any number of grades",
    arguments: [
      (
        "four",
        [
          (Grade.excellent, "90", "100"), (.good, "80", "90"), (.fair, "60", "80"), (.poor, "0", "60"),
        ]
      ),
      ("worst first", [(.poor, "0", "60"), (.good, "60", "90"), (.excellent, "90", "100")]),
      ("one grade", [(.good, "0", "100")]),
      ("decimals", [(.excellent, "89.50", "100.00"), (.poor, "0", "89.5")]),
      ("no fair", [(.excellent, "85", "100"), (.good, "60", "85"), (.poor, "0", "60")]),
    ] as [(String, [(Grade, String, String)])])
  func soundScale(name: String, bands: [(Grade, String, String)]) throws {
    #expect(try findings(Fixtures.year(), scales: [Fixtures.scale(named: name, bands)]).isEmpty)
  }

  @Test func `whole-number bands are shown with a score that falls through`() throws {
    let scale = try Fixtures.scale(named: "整数", [(.excellent, "90", "100"), (.good, "0", "89")])
    let tally = Fixtures.tally(RuleBook.grades, try Fixtures.matter([], scales: [scale]))
    #expect(try #require(tally.findings.first).what(in: .en).contains("89.5"))
  }

  @Test func `scales are looked at once, with the first region of the site`() throws {
    let broken = try Fixtures.matter([], scales: [Fixtures.scale(named: "空", [])])
    let other = try #require(RegionCode("141100"))
    let frame = SiteFrame(
      settings: broken.frame.settings, scales: broken.frame.scales, divisions: [:],
      regions: [other, broken.region.region.code])
    let matter = RegionMatter(frame: frame, region: broken.region, day: broken.day)
    #expect(Fixtures.findings(RuleBook.grades, matter).isEmpty)
  }

  @Test(
    "a result that is missing among others is named one by one",
    arguments: [
      ("C125", "grade", "81.37", nil), ("C125", "grade", "99", nil), ("C125", "grade", "0", nil),
      ("C123", "score", nil, Grade.good), ("C123", "score", nil, .excellent), ("C123", "score", nil, .poor),
      ("C121", "score", nil, nil),
    ] as [(String, String, String?, Grade?)])
  func missing(code: String, field: String, score: String?, grade: Grade?) throws {
    for row in 1...3 {
      let evaluations = try (1...3).map { index in
        index == row
          ? try Fixtures.evaluation(row: index, score: score, grade: grade)
          : try Fixtures.evaluation(row: index)
      }
      #expect(try findings(Fixtures.year(evaluations)) == ["\(code) evaluations.csv#\(row)!\(field)"])
    }
  }

  @Test(
    "a group that never has scores, grades or either is one statement",
    arguments: [2, 5, 30])
  func group(size: Int) throws {
    let graded = try (1...size).map { try Fixtures.evaluation(row: $0, score: nil, grade: .good) }
    #expect(try findings(Fixtures.year(graded)) == ["C124 evaluations.csv#1!score"])
    let scored = try (1...size).map { try Fixtures.evaluation(row: $0, score: "95", grade: nil) }
    #expect(try findings(Fixtures.year(scored)) == ["C126 evaluations.csv#1!grade"])
    let neither = try (1...size).map { try Fixtures.evaluation(row: $0, score: nil, grade: nil) }
    #expect(try findings(Fixtures.year(neither)) == ["C122 evaluations.csv#1!score"])
  }

  @Test func `a group out of another full score is not said to earn grades, nor a grade to be worth a score`()
    throws
  {
    let scored = try (1...3).map { try Fixtures.evaluation(row: $0, grade: nil, fullScore: "90") }
    #expect(try findings(Fixtures.year(scored)) == ["C128 evaluations.csv#1!grade"])
    let graded = try Fixtures.evaluation(row: 1, score: nil, fullScore: "90")
    #expect(try findings(Fixtures.year([graded])) == ["C129 evaluations.csv#1!score"])
  }

  @Test func `a lone evaluation is no group`() throws {
    let lone = try [(nil, Grade.good), ("95", nil), (nil, nil)].map { score, grade in
      try findings(Fixtures.year([Fixtures.evaluation(score: score, grade: grade)]))
    }
    #expect(
      lone == [
        ["C123 evaluations.csv#1!score"], ["C125 evaluations.csv#1!grade"], ["C121 evaluations.csv#1!score"],
      ])
  }

  @Test func `groups of other stages do not hide a gap`() throws {
    let year = Fixtures.year([
      try Fixtures.evaluation(row: 1),
      try Fixtures.evaluation(row: 2, stage: .reEvaluation, score: "90", grade: nil),
      try Fixtures.evaluation(row: 3, stage: .reEvaluation, score: "80", grade: nil),
      try Fixtures.evaluation(row: 4, score: "80", grade: nil),
    ])
    #expect(try findings(year) == ["C126 evaluations.csv#2!grade", "C125 evaluations.csv#4!grade"])
  }

  @Test(
    "what earns no score, or is withheld, needs none",
    arguments: [
      (Stage.targetSetting, nil), (.monitoring, nil), (.exAnteAssessment, nil),
      (.fiscalEvaluation, WithholdingGround.classified),
    ] as [(Stage, WithholdingGround?)])
  func needsNone(stage: Stage, withheld: WithholdingGround?) throws {
    let evaluation = try Fixtures.evaluation(stage: stage, score: nil, grade: nil, withheld: withheld)
    #expect(try findings(Fixtures.year([evaluation])).isEmpty)
  }
}
