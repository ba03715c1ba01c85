import Diagnostics
import Evaluation
import Records

/// A stated total of money that the records do not add up to, or that those with an amount already exceed.
///
/// What is budgeted for the records answers for a plain amount, unless a strand has several of these.
struct MoneyUnlikeRecords: ListedRule {
  var faults: [Fault] { [.moneyUnlikeRecords, .moneyCutOff, .moneyBelowRecords] }

  func check(_ strand: Strand, against cases: [Evaluation], _ tally: inout Tally) {
    for figure in strand.figures where figure.measure.isMoney && figure.whole == nil {
      guard strand.isAboutRecords(figure), strand.sole(figure.measure, on: figure.basis) != nil else {
        tally.leaveOut(.otherBasis)
        continue
      }
      guard let unit = figure.amountUnit else {
        tally.leaveOut(.otherUnits)
        continue
      }
      check(figure, unit, of: strand, against: cases, &tally)
    }
  }

  private func check(
    _ figure: Figure, _ unit: AmountUnit, of strand: Strand, against cases: [Evaluation], _ tally: inout Tally
  ) {
    let amounts = cases.compactMap { figure.measure == .executed ? $0.executed : $0.budgeted }
    let total = Quotient(amounts.reduce(Int128(0)) { $0 + $1.fen }, unit.fen)
    let isComplete = amounts.count == cases.count && !amounts.isEmpty
    let verdict = total.verdict(on: figure)
    let fault: Fault?
    if isComplete, verdict != .open {
      fault = verdict.fault(contradiction: .moneyUnlikeRecords, cutOff: .moneyCutOff)
    } else if verdict == .contradicts, figure.approximation == nil, total > Quotient(figure.value) {
      fault = .moneyBelowRecords
    } else {
      tally.leaveOut(isComplete ? .hedged : .recordsIncomplete)
      return
    }
    tally.examine(
      fault.map { fault in
        Diagnostic(
          fault, at: figure.place,
          [
            "strand": strand.title, "figure": figure.namedText, "count": String(amounts.count),
            "cases": String(cases.count), "total": total.text(beside: figure) + unit.label,
          ])
      })
  }
}
