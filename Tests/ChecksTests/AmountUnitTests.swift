import Checks
import Evaluation
import Records
import Testing

@Suite struct AmountUnitTests {
  private func findings(_ years: [YearDisclosure]) throws -> [String] {
    Fixtures.findings(RuleBook.arithmetic, try Fixtures.matter(years))
  }

  @Test(
    "a budget in the wrong unit stands out among its neighbours",
    arguments: [
      ("4654700", true), ("50000000", true), ("0.0135", true), ("2438", false), ("100000", false),
      ("1", false),
    ])
  func neighbours(budgeted: String, isFound: Bool) throws {
    let amounts = ["133.5", "465.47", "338.43", "1788.07", budgeted]
    let evaluations = try amounts.enumerated().map { index, amount in
      try Fixtures.evaluation(row: index + 1, budgeted: Fixtures.amount(amount))
    }
    let found = try findings([Fixtures.year(evaluations)])
    #expect(found == (isFound ? ["C241 evaluations.csv#5!budgeted"] : []))
  }

  @Test func `an executed amount in the wrong unit stands out, once a record`() throws {
    let pairs = [
      ("133.5", "130"), ("465.47", "460"), ("338.43", "330"), ("", "3000000"), ("5000000", "4900000"),
    ]
    let evaluations = try pairs.enumerated().map { index, pair in
      try Fixtures.evaluation(
        row: index + 1, budgeted: pair.0.isEmpty ? nil : Fixtures.amount(pair.0),
        executed: Fixtures.amount(pair.1))
    }
    #expect(
      try findings([Fixtures.year(evaluations)]).filter { $0.hasPrefix("C241") } == [
        "C241 evaluations.csv#4!executed", "C241 evaluations.csv#5!budgeted",
      ])
  }

  @Test(
    "a budget in the wrong unit stands out against last year's",
    arguments: [
      ("133.5", "1335000", true), ("1335000", "133.5", true), ("120", "1300000", true),
      ("133.5", "1335", false),
      ("133.5", "133500", false), ("133.5", "133.5", false),
      ("1", "4999", false), ("1", "5000", true), ("20000", "1", true), ("1", "20001", false),
    ])
  func lastYear(before: String, now: String, isFound: Bool) throws {
    let years = try [(2024, now), (2023, before)].map { year, amount in
      Fixtures.year(
        [try Fixtures.evaluation(row: year, name: "委托业务专项", budgeted: Fixtures.amount(amount))],
        report: Fixtures.report(year: year))
    }
    #expect(try findings(years) == (isFound ? ["C242 evaluations.csv#2024!budgeted"] : []))
  }

  @Test func `a budget is held against last year's of the same stage alone`() throws {
    let years = try [(2024, "1335000", Stage.fiscalEvaluation), (2023, "133.5", .selfEvaluation)].map {
      year, amount, stage in
      Fixtures.year(
        [try Fixtures.evaluation(row: year, name: "甲", stage: stage, budgeted: Fixtures.amount(amount))],
        report: Fixtures.report(year: year))
    }
    #expect(try findings(years) == [])
  }

  @Test func `among three amounts none stands out`() throws {
    let evaluations = try ["133.5", "465.47", "4654700"].enumerated().map { index, amount in
      try Fixtures.evaluation(row: index + 1, budgeted: Fixtures.amount(amount))
    }
    #expect(try findings([Fixtures.year(evaluations)]) == [])
  }
}
