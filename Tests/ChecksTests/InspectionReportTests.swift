import Diagnostics
import Evaluation
import Files
import Testing

@testable import Checks

@Suite struct InspectionReportTests {
  private struct Row: FieldPlaces {
    func place(ofRow row: Int, field: String) -> Place {
      Place(file: "Content/waivers.csv", spot: .cell(sheet: "\(row)", cell: field))
    }
  }

  private let line = "编号: all, 数值: 86.06"
  private let place = Place(file: "Content/654203/2022/statistics.yaml", line: 12, column: 3)
  private var finding: Diagnostic {
    Diagnostic(.gradeUnlikeScore, at: place, ["name": "道路", "score": "89.5", "grade": "优"])
  }

  private func report(
    _ found: [Diagnostic], _ waivers: [Waiver] = [], group: RuleGroup = .grades, line: String? = nil,
    unexamined: Int = 0
  ) throws -> InspectionReport {
    var tally = Tally()
    found.forEach { tally.examine($0) }
    for _ in 0..<unexamined { tally.leaveOut(NotChecked(zh: "没有得分", en: "no score")) }
    let faults = found.map(\.fault)
    let lines = Dictionary(found.map { ($0.place, line ?? self.line) }) { first, _ in first }
    return InspectionReport(
      [RuleTally(group, faults, tally)], others: [], waivers: waivers, lines: lines,
      day: try #require(CalendarDate("2025-01-01")))
  }

  private func waiver(
    _ code: String, _ position: String, until: String = "2025-12-31", row: Int = 0
  ) throws -> Waiver {
    Waiver(
      code: code, position: position, reason: "原文如此", approver: "科长",
      until: try #require(CalendarDate(until)), origin: Origin(row: row, in: Row()))
  }

  private var mark: String { FindingMark(finding, line: line).description }

  private func codes(_ report: InspectionReport) -> [String] {
    report.findings.map { $0.diagnostic.fault.code + ($0.isStanding ? "" : " waived") }.sorted()
  }

  @Test func `a mark is the file and ten digits that do not depend on the number of the line`() {
    let moved = Diagnostic(finding.fault, at: Place(file: place.file, line: 40, column: 1), finding.details)
    #expect(FindingMark(moved, line: line).description == mark)
    #expect(mark == "Content/654203/2022/statistics.yaml#06e4fd33f5")
  }

  @Test func `a waiver holds for its finding`() throws {
    let report = try report([finding], [waiver("C111", mark)])
    #expect(codes(report) == ["C111 waived"])
    #expect(report.rules.first?.status == .waived)
    #expect(!report.hasErrors)
  }

  @Test func `a waiver no longer matches once the line or a detail has changed`() throws {
    #expect(try codes(report([finding], [waiver("C111", mark)], line: "编号: all")) == ["C111", "C901"])
    let changed = Diagnostic(finding.fault, at: place, ["name": "道路", "score": "89.6", "grade": "优"])
    #expect(try codes(report([changed], [waiver("C111", mark)])) == ["C111", "C901"])
  }

  @Test(arguments: [("C112", "C901"), ("C101", "C901")])
  func `a waiver for another code matches nothing`(code: String, expected: String) throws {
    #expect(try codes(report([finding], [waiver(code, mark)])) == ["C111", expected])
  }

  @Test func `a waiver for something that is no longer found is reported`() throws {
    #expect(try codes(report([], [waiver("C111", mark), waiver("C301", mark)])) == ["C901", "C901"])
  }

  @Test(arguments: [("2024-12-31", true), ("2025-01-01", false), ("2025-01-02", false), ("2020-02-29", true)])
  func `a waiver holds up to its last day`(until: String, isOver: Bool) throws {
    let report = try report([finding], [waiver("C111", mark, until: until)])
    #expect(codes(report) == (isOver ? ["C111", "C902"] : ["C111 waived"]))
  }

  @Test(arguments: ["C601", "C699", "C901", "D301", "T101", "c111", "C1111", "111", "Ｃ111"])
  func `a code that cannot be waived is reported`(code: String) throws {
    #expect(try codes(report([finding], [waiver(code, mark)])) == ["C111", "C903"])
  }

  @Test func `personal data cannot be waived even by the right position`() throws {
    let leak = Diagnostic(.identityNumberOut, at: place, ["label": "说明", "field": "note", "found": "11***"])
    let position = FindingMark(leak, line: line).description
    let report = try report([leak], [waiver("C601", position)], group: .leaks)
    #expect(codes(report) == ["C601", "C903"])
    #expect(report.hasErrors)
  }

  @Test func `what was not checked is never a pass`() throws {
    let rule = try #require(try report([], unexamined: 3).rules.first)
    #expect(rule.status == .incomplete)
    #expect((rule.examined, rule.passed) == (0, 0))
    #expect(rule.notChecked.map(\.count) == [3])
  }

  @Test func `a waiver for a rule that was not checked is not said to match nothing`() throws {
    var unseen = Tally()
    unseen.leaveOut(NotChecked(zh: "内容无法读取", en: "unreadable"))
    let tally = RuleTally(.grades, [.gradeUnlikeScore], unseen)
    let report = InspectionReport(
      [tally], others: [], waivers: [try waiver("C111", mark)], lines: [:],
      day: try #require(CalendarDate("2025-01-01")))
    #expect(codes(report) == [])
    #expect(report.rules.map(\.status) == [.incomplete, .incomplete, .pass, .pass])
  }

  @Test func `a rule that had nothing to look at does not apply`() throws {
    #expect(try report([]).rules.first?.status == .notApplicable)
  }

  @Test func `a finding that several regions report counts once`() throws {
    #expect(try report([finding, finding]).findings.count == 1)
  }

  @Test func `an inspection keeps the order of its rules and adds up what they see`() throws {
    let rules = Inspection(RuleBook.chapters(site: MemoryTree([String: String]()), words: .none))
    let matter = try TestReports.matter([TestReports.year()])
    let one = rules.tallies(of: matter)
    let two = rules.sum([one, one])
    #expect(two.map(\.faults) == rules.sum([]).map(\.faults))
    #expect(two.map(\.tally.examined) == one.map { $0.tally.examined * 2 })
  }

  @Test func `every code belongs to the group of its rule and to no other rule`() {
    let tallies = RuleBook.allTallies
    for tally in tallies {
      for fault in tally.faults { #expect(RuleGroup(of: fault) == tally.group, "\(fault.code)") }
    }
    let codes = tallies.flatMap { $0.faults.map(\.code) }
    #expect(Set(codes).count == codes.count)
  }
}
