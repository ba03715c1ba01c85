import Checks
import Diagnostics
import Foundation
import Testing

@Suite struct CatalogueTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The codes of one catalogue file.
  private func codes(of file: String) throws -> [String] {
    let url = Self.root.appending(path: "Sources/Diagnostics/Catalogue/\(file).swift")
    return try String(contentsOf: url, encoding: .utf8).matches(of: /"(C\d{3})"/).map { String($0.output.1) }
  }

  private func source(_ tests: [String]) throws -> String {
    try tests.map { test in
      try String(contentsOf: Self.root.appending(path: "Tests/ChecksTests/\(test).swift"), encoding: .utf8)
    }.joined()
  }

  @Test(
    "every code is reported by exactly one rule, and in a test",
    arguments: [
      ("Fault+CheckGrades", ["GradeRuleTests"]),
      ("Fault+CheckArithmetic", ["ArithmeticRuleTests", "AmountUnitTests"]),
      ("Fault+CheckStatistics", ["StatisticsRuleTests", "ListedStatisticsTests"]),
    ])
  func codes(file: String, tests: [String]) throws {
    let rules = RuleBook.grades + RuleBook.arithmetic + RuleBook.statistics
    let listed = rules.flatMap { $0.faults.map(\.code) }
    let test = try source(tests)
    let codes = try codes(of: file)
    #expect(!codes.isEmpty)
    for code in codes {
      #expect(listed.count { $0 == code } == 1, "\(code) belongs to one rule")
      #expect(test.contains("\"\(code)"), "\(code) is reported in a test")
    }
  }

  @Test func `both wordings of a fault have the same placeholders`() {
    let rules = RuleBook.grades + RuleBook.arithmetic + RuleBook.statistics
    for fault in rules.flatMap(\.faults) {
      let names = [fault.zh, fault.en].map { wording in
        Set((wording.what + wording.next).matches(of: /\{\w+\}/).map { String($0.output) })
      }
      // What a column of money is called is a word of each language.
      .map { Set($0.map { $0 == "{column}" ? "{money}" : $0 }) }
      #expect(names[0] == names[1], "\(fault.code)")
    }
  }
}
