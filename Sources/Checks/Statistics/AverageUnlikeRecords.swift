import Diagnostics
import Evaluation
import Records

/// A stated average that the scores of the records do not give.
struct AverageUnlikeRecords: ListedRule {
  var faults: [Fault] { [.averageUnlikeRecords, .averageCutOff] }

  func check(_ strand: Strand, against cases: [Evaluation], _ tally: inout Tally) {
    for figure in strand.figures where figure.measure == .average {
      guard strand.isAboutRecords(figure) else {
        tally.leaveOut(.otherBasis)
        continue
      }
      let scores = cases.compactMap(\.score)
      guard scores.count == cases.count, !scores.isEmpty else {
        tally.leaveOut(.recordsIncomplete)
        continue
      }
      guard cases.allSatisfy({ $0.otherFullScore == nil }) else {
        tally.leaveOut(.otherFullScore)
        continue
      }
      let sum = scores.reduce(Int128(0)) { $0 + Int128($1.hundredths) }
      let average = Quotient(sum, Int128(scores.count) * 100)
      let verdict = average.verdict(on: figure)
      guard verdict != .open else {
        tally.leaveOut(.hedged)
        continue
      }
      let rounded = average.text(beside: figure)
      tally.examine(
        verdict.fault(contradiction: .averageUnlikeRecords, cutOff: .averageCutOff).map { fault in
          Diagnostic(
            fault, at: figure.place,
            [
              "strand": strand.title, "figure": figure.namedText, "average": rounded,
              "rounded": average.rounded(to: figure.value.decimals),
              "how": "\(Quotient(sum, 100).text(decimals: 2)) ÷ \(scores.count) = \(rounded)",
            ])
        })
    }
  }
}
