import Diagnostics
import Evaluation
import Records

/// An execution rate under the one from which the region wants no reason, that nothing explains.
///
/// The project form of the Sichuan family asks for the reason where the rate is under 90 %; a region may set another rate.
/// Rates in the middle of a year, such as those of monitoring, are low by nature and are not looked at.
struct LowRateWithoutReason: Rule {
  var faults: [Fault] { [.lowRateWithoutReason] }

  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    for year in matter.region.years {
      for evaluation in year.evaluations where ResultGroup.isJudged(evaluation.stage) {
        check(evaluation, in: year, threshold: matter.region.rateToExplain, &tally)
      }
    }
  }

  private func check(
    _ evaluation: Evaluation, in year: YearDisclosure, threshold: ExactDecimal, _ tally: inout Tally
  ) {
    guard let rate = rate(of: evaluation) else { return }
    tally.examine(
      rate < Quotient(threshold) && !isExplained(evaluation, in: year)
        ? Diagnostic(
          .lowRateWithoutReason,
          at: evaluation.origin.place(of: evaluation.executionRate == nil ? "executed" : "executionRate"),
          [
            "name": evaluation.name, "rate": rate.text(decimals: 2) + "%",
            "threshold": threshold.description + "%",
          ]) : nil)
  }

  private func isExplained(_ evaluation: Evaluation, in year: YearDisclosure) -> Bool {
    Filler.says(evaluation.note)
      || year.indicators[evaluation.id, default: []].contains { line in
        Filler.says(line.reason)
          && [line.level1, line.level2, line.level3].contains { $0?.contains("执行") == true }
      }
  }

  /// The rate in percent: as published, else as the money gives it.
  private func rate(of evaluation: Evaluation) -> Quotient? {
    if let published = evaluation.executionRate { return Quotient(published) }
    guard let executed = evaluation.executed, let budgeted = evaluation.budgeted else { return nil }
    return Quotient(executed: executed, budgeted: budgeted)?.percent
  }
}
