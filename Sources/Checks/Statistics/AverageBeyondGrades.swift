import Diagnostics
import Evaluation
import Records

/// A stated average that no scores with the stated grades can have.
///
/// The lowest average has every case at the lower end of its band, the highest a hundredth of a point under the next band.
/// Cases without a stated grade may lie in any band of which no number is stated.
struct AverageBeyondGrades: StrandRule {
  var faults: [Fault] { [.averageBeyondGrades] }

  func check(_ strand: Strand, in year: YearDisclosure, of matter: RegionMatter, _ tally: inout Tally) {
    for average in strand.figures where average.measure == .average {
      let graded = strand.figures.filter {
        $0.measure == .count && $0.grade != nil && $0.basis == average.basis
      }
      guard !graded.isEmpty else { continue }
      guard let scale = matter.scale(of: strand, in: year.report) else {
        tally.leaveOut(.noScale)
        continue
      }
      let isHedged = graded.contains { $0.approximation != nil } || average.approximation == .about
      guard !isHedged, let range = GradeRange(of: graded, in: strand, on: scale) else {
        tally.leaveOut(isHedged ? .hedged : .noCaseCount)
        continue
      }
      tally.examine(
        range.allows(average)
          ? nil
          : Diagnostic(
            .averageBeyondGrades, at: average.place,
            [
              "strand": strand.title, "figure": average.namedText, "scale": scale.name,
              "grades": graded.map { "\($0.grade?.label ?? "") \($0.value)" }.joined(separator: " · "),
              "lowest": range.lowest.text(decimals: 2), "highest": range.highest.text(decimals: 2),
            ], related: graded.map(\.place)))
    }
  }
}
