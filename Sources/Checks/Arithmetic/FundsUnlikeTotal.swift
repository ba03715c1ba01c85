import Diagnostics
import Evaluation

/// Money divided by source or by budget whose parts do not add up to the total of the record.
///
/// One part alone may be a choice, but never exceeds the total; two and more are taken for all. Sums may differ by what
/// rounding can do: half a unit of the last decimal for each figure.
struct FundsUnlikeTotal: EvaluationRule {
  var faults: [Fault] { [.sourcesUnlikeTotal, .ledgersUnlikeTotal] }

  func check(_ evaluation: Evaluation, _ tally: inout Tally) {
    if evaluation.funds.isEmpty { return }
    for (fault, parts) in [
      (Fault.sourcesUnlikeTotal, evaluation.funds.filter(\.kind.isSource)),
      (.ledgersUnlikeTotal, evaluation.funds.filter { !$0.kind.isSource }),
    ] {
      check(
        fault, parts.map { ($0.kind, $0.budgeted, $0.kind.budgetedField) }, evaluation.budgeted, "budgeted",
        of: evaluation, &tally)
      check(
        fault, parts.map { ($0.kind, $0.executed, $0.kind.executedField) }, evaluation.executed, "executed",
        of: evaluation, &tally)
    }
  }

  private func check(
    _ fault: Fault, _ parts: [(kind: FundPart.Kind, amount: Amount?, field: String)], _ total: Amount?,
    _ field: String, of evaluation: Evaluation, _ tally: inout Tally
  ) {
    let stated = parts.compactMap { part in part.amount.map { (part.kind, $0, part.field) } }
    if stated.isEmpty { return }
    guard let total else {
      tally.leaveOut(.noTotal)
      return
    }
    // Twice the sums, so that half a unit of the last decimal is a whole number of fen.
    let sum = stated.reduce(Int128(0)) { $0 + $1.1.fen }
    let difference = (sum - total.fen) * 2
    let slack = stated.reduce(total.step) { $0 + $1.1.step }
    guard difference >= -slack || stated.count > 1 else {
      tally.leaveOut(.onePart)
      return
    }
    tally.examine(
      difference.magnitude <= slack.magnitude
        ? nil
        : Diagnostic(
          fault, at: evaluation.origin.place(of: field),
          [
            "name": evaluation.name, "total": total.text,
            "how": stated.map { "\($0.0.label) \($0.1.text)" }.joined(separator: " + ") + " = "
              + Quotient(sum, total.unit.fen).text(decimals: 10) + total.unit.label,
          ], related: stated.map { evaluation.origin.place(of: $0.2) }))
  }
}

extension FundPart.Kind {
  fileprivate var isSource: Bool {
    switch self {
    case .source: true
    case .ledger: false
    }
  }
}

extension Amount {
  /// One unit of the last decimal, in fen.
  fileprivate var step: Int128 { unit.fen / Int128.power(ofTen: written.decimals) }
}

extension NotChecked {
  /// Parts of the money are published, but not the total.
  static let noTotal = NotChecked(
    zh: "只公布了分项金额，没有公布总额", en: "parts of the money are published without the total")
  /// One part alone need not be all.
  static let onePart = NotChecked(
    zh: "只公布了一项分项金额，无法合计", en: "one part of the money alone is published and need not be all")
}
