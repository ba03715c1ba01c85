import Diagnostics
import Evaluation

/// A published execution rate that the money of its record does not give.
struct ExecutionRateUnlikeMoney: EvaluationRule {
  var faults: [Fault] { [.executionRateUnlikeMoney, .executionRateCutOff] }

  func check(_ evaluation: Evaluation, _ tally: inout Tally) {
    guard let published = evaluation.executionRate else { return }
    guard let budgeted = evaluation.budgeted, let executed = evaluation.executed,
      let rate = Quotient(executed: executed, budgeted: budgeted)?.percent,
      let agreement = rate.agreement(with: published)
    else {
      tally.leaveOut(.noMoney)
      return
    }
    let fault: Fault? =
      switch agreement {
      case .rounded: nil
      case .cutOff: .executionRateCutOff
      case .contradicts: .executionRateUnlikeMoney
      }
    tally.examine(
      fault.map { fault in
        Diagnostic(
          fault, at: evaluation.origin.place(of: "executionRate"),
          [
            "name": evaluation.name, "published": "\(published)%",
            "how": "\(executed.text) ÷ \(budgeted.text) = \(rate.text(decimals: published.decimals + 2))%",
          ])
      })
  }
}

extension NotChecked {
  /// There is a rate but not the money that it is made of.
  static let noMoney = NotChecked(
    zh: "没有同时公布预算数和执行数，无法核算执行率",
    en: "budgeted and executed money are not both published, so the execution rate cannot be recomputed")
}
