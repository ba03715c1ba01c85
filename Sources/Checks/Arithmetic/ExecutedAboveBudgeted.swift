import Diagnostics
import Evaluation

/// More money spent than budgeted, by the whole record or by one of its sources or budgets.
struct ExecutedAboveBudgeted: EvaluationRule {
  var faults: [Fault] { [.executedAboveBudgeted] }

  func check(_ evaluation: Evaluation, _ tally: inout Tally) {
    check(
      evaluation.executed, "executed", above: evaluation.budgeted, of: evaluation, named: evaluation.name,
      &tally)
    for part in evaluation.funds {
      check(
        part.executed, part.kind.executedField, above: part.budgeted, of: evaluation,
        named: "\(evaluation.name) · \(part.kind.label)", &tally)
    }
  }

  private func check(
    _ executed: Amount?, _ field: String, above budgeted: Amount?, of evaluation: Evaluation,
    named name: @autoclosure () -> String, _ tally: inout Tally
  ) {
    guard let executed else { return }
    guard let budgeted else {
      tally.leaveOut(.noBudget)
      return
    }
    tally.examine(
      executed > budgeted
        ? Diagnostic(
          .executedAboveBudgeted, at: evaluation.origin.place(of: field),
          ["name": name(), "executed": executed.text, "budgeted": budgeted.text]) : nil)
  }
}

extension NotChecked {
  /// Money was spent, but what was budgeted is not published.
  static let noBudget = NotChecked(zh: "没有公布预算数", en: "the budgeted money is not published")
}
