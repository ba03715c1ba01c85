public import Evaluation

/// What may be published of one disclosure year.
///
/// Only `Gate` makes values of this type, so that nothing withheld or not yet due can reach a page, a list or a file.
public struct PublicYear: Sendable {
  /// The report on the year.
  public let report: Report
  /// The evaluations that may be shown, in the order of the content.
  public let evaluations: [Evaluation]
  /// The indicators of an evaluation by its id.
  public let indicators: [String: [Indicator]]
  /// The findings about all, and those about evaluations that may be shown.
  public let findings: [Finding]
  /// What was done to published records, without what is about records that may not be shown; of one that was withdrawn
  /// only that it was, and why.
  public let corrections: [Correction]

  /// The cells that an evaluation that may be shown was imported from, by its id.
  public let sources: [String: [CellSource]]

  /// Only the gate calls this.
  init(
    report: Report, evaluations: [Evaluation], indicators: [String: [Indicator]], findings: [Finding],
    corrections: [Correction], sources: [String: [CellSource]]
  ) {
    self.report = report
    self.evaluations = evaluations
    self.indicators = indicators
    self.findings = findings
    self.corrections = corrections
    self.sources = sources
  }
}
