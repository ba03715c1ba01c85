public import Diagnostics

/// What a rule saw: how many things it looked at, what it found wrong, and what it could not look at.
///
/// A thing that was not looked at is never counted as passed.
public struct Tally: Sendable {
  /// How many things the rule looked at.
  public private(set) var examined = 0
  /// How many of them had anything wrong with them.
  public private(set) var faulty = 0
  /// What it found wrong.
  public private(set) var findings: [Diagnostic] = []
  /// How many things it could not look at, by the reason why.
  public private(set) var unexamined: [NotChecked: Int] = [:]

  /// A tally of nothing yet.
  public init() {}

  /// Counts one thing that the rule looked at, with what is wrong with it.
  public mutating func examine(_ found: Diagnostic? = nil) {
    examine(found.map { [$0] } ?? [])
  }

  /// Counts one thing that the rule looked at, with all that is wrong with it.
  public mutating func examine(_ found: [Diagnostic]) {
    examined += 1
    if !found.isEmpty { faulty += 1 }
    findings += found
  }

  /// Counts one thing that the rule could not look at.
  public mutating func leaveOut(_ reason: NotChecked) {
    unexamined[reason, default: 0] += 1
  }

  /// Adds what the same rule saw elsewhere.
  public mutating func add(_ other: Tally) {
    examined += other.examined
    faulty += other.faulty
    findings += other.findings
    unexamined.merge(other.unexamined, uniquingKeysWith: +)
  }
}
