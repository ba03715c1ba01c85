public import Diagnostics
public import Digests

/// What verifying a snapshot came to.
public struct VerificationReport: Hashable, Sendable {
  /// What a check came to; what was not checked has not passed.
  public enum Outcome: String, Hashable, Sendable {
    /// All is as it must be.
    case passed
    /// Something is wrong.
    case failed
    /// Nothing can be said, for instance because nothing is there to be checked.
    case notChecked
  }

  /// One check and what it came to.
  public struct Check: Hashable, Sendable {
    /// What was looked at.
    public let kind: CheckKind
    /// What it came to.
    public let outcome: Outcome
  }

  /// The snapshot, as it was named.
  public let snapshot: String
  /// Its fingerprint, where it has one.
  public let fingerprint: Digest?
  /// How many bytes were read.
  public let bytes: Int
  /// Every check, in the order of the properties.
  public let checks: [Check]
  /// Every fault found.
  public let diagnostics: [Diagnostic]

  /// Whether no check failed.
  public var isGood: Bool { checks.allSatisfy { $0.outcome != .failed } && !diagnostics.hasErrors }
}
