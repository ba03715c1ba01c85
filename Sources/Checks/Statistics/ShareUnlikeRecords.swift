import Diagnostics
import Evaluation
import Records

/// A stated share of a grade that the records do not give.
struct ShareUnlikeRecords: ListedRule {
  var faults: [Fault] { [.shareUnlikeRecords, .shareOfRecordsCutOff] }

  func check(_ strand: Strand, against cases: [Evaluation], _ tally: inout Tally) {
    for figure in strand.figures where figure.measure == .share && figure.isPercent {
      guard let grade = figure.grade else { continue }
      guard strand.isAboutRecords(figure) else {
        tally.leaveOut(.otherBasis)
        continue
      }
      guard !cases.isEmpty, cases.allSatisfy({ $0.grade != nil }) else {
        tally.leaveOut(.recordsIncomplete)
        continue
      }
      let known = cases.count { $0.grade == grade }
      let share = Quotient(Int128(known) * 100, Int128(cases.count))
      let verdict = share.verdict(on: figure)
      guard verdict != .open else {
        tally.leaveOut(.hedged)
        continue
      }
      tally.examine(
        verdict.fault(contradiction: .shareUnlikeRecords, cutOff: .shareOfRecordsCutOff).map { fault in
          Diagnostic(
            fault, at: figure.place,
            [
              "strand": strand.title, "figure": figure.namedText,
              "how": "\(known) ÷ \(cases.count) = \(share.text(beside: figure))%",
            ])
        })
    }
  }
}
