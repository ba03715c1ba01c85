public import Diagnostics

/// What one rule came to over the whole site.
public struct RuleResult: Sendable {
  /// The group of the rule.
  public let group: RuleGroup
  /// Every kind of fault that the rule may report.
  public let faults: [Fault]
  /// How many things the rule looked at.
  public let examined: Int
  /// How many of them had nothing wrong with them.
  public let passed: Int
  /// How many findings it has.
  public let found: Int
  /// How many of its findings are waived.
  public let waived: Int
  /// How many things it could not look at, by reason, the most frequent first.
  public let notChecked: [(reason: NotChecked, count: Int)]
  /// What it came to.
  public let status: RuleStatus

  /// What the rule of `tally` came to, whose findings were judged as `findings`.
  init(_ tally: RuleTally, _ findings: [JudgedFinding]) {
    group = tally.group
    faults = tally.faults
    examined = tally.tally.examined
    passed = tally.tally.examined - tally.tally.faulty
    found = findings.count
    waived = findings.count { !$0.isStanding }
    notChecked = tally.tally.unexamined.map { (reason: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.reason.en) < ($0.count, $1.reason.en) }
    let weighty = findings.filter { $0.diagnostic.fault.severity != .information }
    status =
      if weighty.contains(where: \.isStanding) {
        .fail
      } else if !notChecked.isEmpty {
        .incomplete
      } else if !weighty.isEmpty {
        .waived
      } else {
        examined == 0 ? .notApplicable : .pass
      }
  }
}
