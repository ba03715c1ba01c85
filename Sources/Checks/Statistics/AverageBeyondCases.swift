import Diagnostics
import Evaluation
import Records

/// A stated average that no scores with two decimals give, for the stated number of cases.
struct AverageBeyondCases: StrandRule {
  var faults: [Fault] { [.averageBeyondCases] }

  func check(_ strand: Strand, in year: YearDisclosure, of matter: RegionMatter, _ tally: inout Tally) {
    for figure in strand.figures where figure.measure == .average {
      guard figure.approximation == nil else {
        tally.leaveOut(.hedged)
        continue
      }
      guard let whole = strand.count(behind: figure), whole.approximation == nil,
        let cases = whole.wholeNumber, cases > 0
      else {
        tally.leaveOut(.noCaseCount)
        continue
      }
      let hundredths = Int128(figure.value.mantissa) * cases * 100
      let below = hundredths / Int128.power(ofTen: figure.value.decimals)
      let isReached = (below - 1...below + 1).contains { sum in
        let agreement = Quotient(sum, cases * 100).agreement(with: figure.value)
        return agreement != .contradicts
      }
      let near = [below, below + 1].map { sum in
        "\(Quotient(sum, 100).text(decimals: 2)) ÷ \(cases) = "
          + Quotient(sum, cases * 100).text(beside: figure)
      }
      tally.examine(
        isReached
          ? nil
          : Diagnostic(
            .averageBeyondCases, at: figure.place,
            [
              "strand": strand.title, "figure": figure.namedText, "whole": whole.namedText,
              "how": near.joined(separator: " · "),
            ], related: [whole.place]))
    }
  }
}
