import Diagnostics
import Evaluation
import Records

/// An execution rate under 90 % that nothing explains.
///
/// The project form of the Sichuan family asks for the reason where the rate is under 90 %. Rates in the middle of a year,
/// such as those of monitoring, are low by nature and are not looked at.
struct LowRateWithoutReason: EvaluationRule {
  private static let threshold = Quotient(90, 1)

  var faults: [Fault] { [.lowRateWithoutReason] }

  func check(_ evaluation: Evaluation, in year: YearDisclosure, _ tally: inout Tally) {
    guard ResultGroup.isJudged(evaluation.stage), let rate = rate(of: evaluation) else { return }
    let isExplained =
      Filler.says(evaluation.note)
      || year.indicators[evaluation.id, default: []].contains { line in
        Filler.says(line.reason)
          && [line.level1, line.level2, line.level3].contains { $0?.contains("执行") == true }
      }
    tally.examine(
      rate < Self.threshold && !isExplained
        ? Diagnostic(
          .lowRateWithoutReason,
          at: evaluation.origin.place(of: evaluation.executionRate == nil ? "executed" : "executionRate"),
          ["name": evaluation.name, "rate": rate.text(decimals: 2) + "%"]) : nil)
  }

  /// The rate in percent: as published, else as the money gives it.
  private func rate(of evaluation: Evaluation) -> Quotient? {
    if let published = evaluation.executionRate { return Quotient(published) }
    guard let executed = evaluation.executed, let budgeted = evaluation.budgeted else { return nil }
    return Quotient(executed: executed, budgeted: budgeted)?.percent
  }
}
