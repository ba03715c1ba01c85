import Diagnostics
import Evaluation
import Records

/// A stated number of cases with a grade that the records do not give.
///
/// A record without a grade may be one of them or not, and no number that this leaves open is called wrong.
struct GradeCountUnlikeRecords: ListedRule {
  var faults: [Fault] { [.gradeCountUnlikeRecords] }

  func check(_ strand: Strand, against cases: [Evaluation], _ tally: inout Tally) {
    let blank = cases.count { $0.grade == nil }
    for figure in strand.figures where figure.measure == .count {
      guard let grade = figure.grade else { continue }
      guard strand.isAboutRecords(figure) else {
        tally.leaveOut(.otherBasis)
        continue
      }
      let known = cases.count { $0.grade == grade }
      let lowest = Quotient(Int128(known), 1).verdict(on: figure)
      let published = Quotient(figure.value)
      let isOpen =
        blank > 0 && published >= Quotient(Int128(known), 1)
        && published <= Quotient(Int128(known + blank), 1)
      guard lowest != .open, !isOpen else {
        tally.leaveOut(isOpen ? .recordsIncomplete : .hedged)
        continue
      }
      tally.examine(
        lowest == .agrees
          ? nil
          : Diagnostic(
            .gradeCountUnlikeRecords, at: figure.place,
            [
              "strand": strand.title, "figure": figure.namedText, "grade": grade.label,
              "count": String(known), "blank": String(blank), "cases": String(cases.count),
            ]))
    }
  }
}
