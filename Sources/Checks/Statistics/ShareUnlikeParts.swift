import Diagnostics
import Evaluation
import Records

/// A stated share or rate that its stated part and whole do not give.
struct ShareUnlikeParts: StrandRule {
  var faults: [Fault] { [.shareUnlikeParts, .shareCutOff] }

  func check(_ strand: Strand, in year: YearDisclosure, of matter: RegionMatter, _ tally: inout Tally) {
    for figure in strand.figures where figure.measure == .share || figure.measure == .rate {
      guard figure.part != nil else { continue }
      guard let part = strand.figure(figure.part), let whole = strand.figure(figure.whole) else {
        tally.leaveOut(.noParts)
        continue
      }
      tally.judge(
        figure, in: strand, part, over: whole, contradiction: .shareUnlikeParts, cutOff: .shareCutOff)
    }
  }
}
