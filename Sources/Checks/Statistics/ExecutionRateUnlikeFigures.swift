import Diagnostics
import Evaluation
import Records

/// A stated execution rate that the stated money of the same basis does not give.
struct ExecutionRateUnlikeFigures: StrandRule {
  var faults: [Fault] { [.executionRateUnlikeFigures, .executionRateFigureCutOff] }

  func check(_ strand: Strand, in year: YearDisclosure, of matter: RegionMatter, _ tally: inout Tally) {
    for figure in strand.figures where figure.measure == .executionRate {
      guard let executed = strand.figure(figure.part) ?? strand.sole(.executed, on: figure.basis),
        let budgeted = strand.figure(figure.whole) ?? strand.sole(.budgeted, on: figure.basis)
      else {
        tally.leaveOut(.noParts)
        continue
      }
      tally.judge(
        figure, in: strand, executed, over: budgeted, contradiction: .executionRateUnlikeFigures,
        cutOff: .executionRateFigureCutOff)
    }
  }
}
