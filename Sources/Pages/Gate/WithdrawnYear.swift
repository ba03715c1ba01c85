public import Evaluation

/// A disclosure year that was withdrawn as a whole: nothing of it is shown but that it was, and why.
///
/// Only `Gate` makes values of this type.
public struct WithdrawnYear: Sendable {
  /// The disclosure year.
  public let year: Int
  /// The correction that withdraws it.
  public let withdrawal: Correction
  /// The ids of the evaluations that had been published, at whose addresses a notice stands, ascending.
  public let evaluations: [String]

  /// Only the gate calls this.
  init(year: Int, withdrawal: Correction, evaluations: [String]) {
    self.year = year
    self.withdrawal = withdrawal
    self.evaluations = evaluations
  }
}
