public import Diagnostics

/// A finding, its mark, and whether it is waived.
public struct JudgedFinding: Sendable {
  /// What was found.
  public let diagnostic: Diagnostic
  /// The mark by which a waiver names it; nil where it cannot be waived.
  public let mark: FindingMark?
  /// Whether it still asks for something.
  public let state: FindingState

  /// Whether it still asks for something.
  public var isStanding: Bool { state == .standing }
}
