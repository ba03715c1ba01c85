import Diagnostics
import Evaluation
import Records

/// A stated number of cases that is not the number of records.
///
/// Where a strand counts several things as a whole, such as units and projects, one of them must be the number of records.
struct CountUnlikeRecords: ListedRule {
  var faults: [Fault] { [.countUnlikeRecords] }

  func check(_ strand: Strand, against cases: [Evaluation], _ tally: inout Tally) {
    let counts = strand.figures.filter {
      $0.measure == .count && $0.grade == nil && $0.whole == nil && strand.isAboutRecords($0)
    }
    guard let first = counts.first else { return }
    let number = Quotient(Int128(cases.count), 1)
    let verdicts = counts.map { number.verdict(on: $0) }
    for _ in counts.dropFirst() { tally.leaveOut(.noCaseCount) }
    guard !verdicts.contains(.agrees) else {
      tally.examine()
      return
    }
    guard verdicts.contains(.contradicts) else {
      tally.leaveOut(.hedged)
      return
    }
    tally.examine(
      Diagnostic(
        .countUnlikeRecords, at: first.place,
        ["strand": strand.title, "figure": first.namedText, "count": String(cases.count)]))
  }
}
