import Diagnostics
import Evaluation
import Records

/// More money spent than budgeted.
struct ExecutedAboveBudgeted: EvaluationRule {
  var faults: [Fault] { [.executedAboveBudgeted] }

  func check(_ evaluation: Evaluation, in year: YearDisclosure, _ tally: inout Tally) {
    guard let executed = evaluation.executed else { return }
    guard let budgeted = evaluation.budgeted else {
      tally.leaveOut(.noBudget)
      return
    }
    tally.examine(
      executed > budgeted
        ? Diagnostic(
          .executedAboveBudgeted, at: evaluation.origin.place(of: "executed"),
          ["name": evaluation.name, "executed": executed.text, "budgeted": budgeted.text]) : nil)
  }
}

extension NotChecked {
  /// Money was spent, but what was budgeted is not published.
  static let noBudget = NotChecked(zh: "没有公布预算数", en: "the budgeted money is not published")
}
