public import Evaluation

/// A correction with the disclosure year that it belongs to.
public struct YearCorrection: Sendable {
  let correction: Correction
  let year: Int

  /// `correction` of the disclosure year `year`.
  public init(_ correction: Correction, of year: Int) {
    self.correction = correction
    self.year = year
  }
}
