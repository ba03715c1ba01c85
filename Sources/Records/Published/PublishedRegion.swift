public import Evaluation

/// Published records of a region, year by year: all of them, or those that one page lists.
public struct PublishedRegion: Sendable {
  /// The records of one disclosure year.
  public struct Year: Sendable {
    let report: Report
    let evaluations: [PublishedEvaluation]
    let findings: [Finding]
    let corrections: [Correction]

    /// The records of the year that `report` is about.
    public init(
      report: Report, evaluations: [PublishedEvaluation], findings: [Finding], corrections: [Correction]
    ) {
      self.report = report
      self.evaluations = evaluations
      self.findings = findings
      self.corrections = corrections
    }
  }

  let region: Region
  let publisher: String
  let years: [Year]
  let withdrawals: [YearCorrection]

  /// The records of `region`; `withdrawals` say which years were withdrawn as a whole.
  public init(region: Region, publisher: String, years: [Year], withdrawals: [YearCorrection]) {
    self.region = region
    self.publisher = publisher
    self.years = years
    self.withdrawals = withdrawals
  }
}
