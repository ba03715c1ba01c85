public import Evaluation

/// All that the folder of one disclosure year holds.
public struct YearDisclosure: Sendable {
  /// The report on the year.
  public let report: Report
  /// Its evaluations, in the order of the file.
  public let evaluations: [Evaluation]
  /// The indicators of an evaluation by its id, in the order of the file.
  public let indicators: [String: [Indicator]]
  /// The findings, in the order of the file.
  public let findings: [Finding]
  /// What should be disclosed by the region's own list; nil where it has none.
  public let plan: [PlannedItem]?
  /// What was done to published records, in the order of the file.
  public let corrections: [Correction]
  /// The cells that an evaluation and its indicators were imported from, by its id.
  public let sources: [String: [CellSource]]

  /// What a year's folder holds.
  public init(
    report: Report, evaluations: [Evaluation], indicators: [String: [Indicator]] = [:],
    findings: [Finding] = [], corrections: [Correction] = [], plan: [PlannedItem]? = nil,
    sources: [String: [CellSource]] = [:]
  ) {
    self.report = report
    self.evaluations = evaluations
    self.indicators = indicators
    self.findings = findings
    self.plan = plan
    self.corrections = corrections
    self.sources = sources
  }
}
