public import Diagnostics
public import Evaluation

/// All that a check found, with waivers applied, and what every rule came to.
public struct InspectionReport: Sendable {
  /// The day on which deadlines and waivers were judged.
  public let day: CalendarDate
  /// Every finding once, in the order of files and lines.
  public let findings: [JudgedFinding]
  /// What each rule came to, group by group.
  public let rules: [RuleResult]

  /// The report on what the rules saw.
  ///
  /// - Parameters:
  ///   - tallies: What each rule saw, group by group.
  ///   - others: What was found while reading, planning and compiling; it cannot be waived.
  ///   - waivers: The waivers of the bureau.
  ///   - lines: The line on which a finding stands, by its place, where its file has lines.
  ///   - day: The day on which waivers are judged.
  public init(
    _ tallies: [RuleTally], others: [Diagnostic], waivers: [Waiver], lines: [Place: String],
    day: CalendarDate
  ) {
    let unchecked = tallies.filter { $0.tally.examined == 0 && !$0.tally.unexamined.isEmpty }
    var judge = WaiverJudge(
      waivers, day: day, uncheckedCodes: Set(unchecked.flatMap { $0.faults.map(\.code) }))
    let judged = tallies.map { tally in
      Self.inOrder(tally.tally.findings).map { judge.judge($0, line: lines[$0.place]) }
    }
    let ledger = judge.tallies
    let unwaivable = ledger.map { tally in
      tally.tally.findings.sorted().map { JudgedFinding(diagnostic: $0, mark: nil, state: .standing) }
    }
    let rest = Self.inOrder(others).map { JudgedFinding(diagnostic: $0, mark: nil, state: .standing) }
    self.day = day
    rules = zip(tallies + ledger, judged + unwaivable).map { RuleResult($0, $1) }
    findings = ((judged + unwaivable).flatMap { $0 } + rest).sorted { $0.diagnostic < $1.diagnostic }
  }

  /// `found` in order, each once: several regions may report one thing that they share.
  private static func inOrder(_ found: [Diagnostic]) -> [Diagnostic] {
    var last: Diagnostic?
    return found.sorted().filter { finding in
      defer { last = finding }
      return finding != last
    }
  }

  /// Whether an error stands that keeps the site from being published.
  public var hasErrors: Bool {
    findings.contains { $0.isStanding && $0.diagnostic.fault.severity == .error }
  }

  /// How many findings of `severity` stand.
  public func count(of severity: Severity) -> Int {
    findings.count { $0.isStanding && $0.diagnostic.fault.severity == severity }
  }

  /// How many findings are waived.
  public var waivedCount: Int { findings.count { !$0.isStanding } }

  /// How many rules came to `status`.
  public func count(of status: RuleStatus) -> Int { rules.count { $0.status == status } }
}
