import Diagnostics
import Evaluation
import Records

/// A stated execution rate that the money of the records does not give, neither all of it together nor as the mean of their
/// rates.
struct ExecutionRateUnlikeRecords: ListedRule {
  var faults: [Fault] { [.executionRateUnlikeRecords, .executionRateOfRecordsCutOff] }

  func check(_ strand: Strand, against cases: [Evaluation], _ tally: inout Tally) {
    for figure in strand.figures
    where figure.measure == .executionRate && figure.whole == nil && figure.part == nil && figure.isPercent {
      guard strand.isAboutRecords(figure) else {
        tally.leaveOut(.otherBasis)
        continue
      }
      guard let money = Money(of: cases) else {
        tally.leaveOut(.recordsIncomplete)
        continue
      }
      let verdict = money.rate.verdict(on: figure)
      guard verdict != .open else {
        tally.leaveOut(.hedged)
        continue
      }
      let isMean = verdict == .contradicts && money.meanRate.verdict(on: figure) == .agrees
      let fault = verdict.fault(
        contradiction: .executionRateUnlikeRecords, cutOff: .executionRateOfRecordsCutOff)
      tally.examine(
        isMean
          ? nil
          : fault.map { fault in
            Diagnostic(
              fault, at: figure.place,
              [
                "strand": strand.title, "figure": figure.namedText, "cases": String(cases.count),
                "how": "\(money.text) = \(money.rate.text(beside: figure))%",
              ])
          })
    }
  }
}

/// What was budgeted for records and executed of it.
private struct Money {
  /// What was executed of all the money, in percent.
  let rate: Quotient
  /// The mean of what was executed of each, in percent, to twelve decimals.
  let meanRate: Quotient
  /// Both sums, in the unit of the first record.
  let text: String

  private static let scale = Int128.power(ofTen: 12)

  /// The money of `cases`; nil where one of them lacks any, or there are none.
  init?(of cases: [Evaluation]) {
    let pairs = cases.compactMap { evaluation in
      evaluation.budgeted.flatMap { budgeted in evaluation.executed.map { (budgeted, $0) } }
    }
    guard let unit = pairs.first?.0.unit, pairs.count == cases.count,
      pairs.allSatisfy({ $0.0.fen > 0 && $0.1.fen >= 0 })
    else { return nil }
    let budgeted = pairs.reduce(Int128(0)) { $0 + $1.0.fen }
    let executed = pairs.reduce(Int128(0)) { $0 + $1.1.fen }
    rate = Quotient(executed * 100, budgeted)
    meanRate = Quotient(
      pairs.reduce(Int128(0)) { $0 + $1.1.fen * 100 * Self.scale / $1.0.fen },
      Int128(pairs.count) * Self.scale)
    text = [executed, budgeted].map { Quotient($0, unit.fen).text(decimals: 6) + unit.label }
      .joined(separator: " ÷ ")
  }
}
