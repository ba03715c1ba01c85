import Diagnostics
import Evaluation
import Records

/// Stated numbers of cases by grade that do not add up to the number of cases.
///
/// Where not every grade of the scale is stated, fewer cases than the whole leave some unaccounted for, which is told apart.
struct GradesUnlikeWhole: StrandRule {
  var faults: [Fault] { [.gradesUnlikeWhole, .casesWithoutGrade] }

  func check(_ strand: Strand, in year: YearDisclosure, of matter: RegionMatter, _ tally: inout Tally) {
    let scale = matter.scale(of: strand, in: year.report)
    let grades = Set(scale.map { $0.bands.map(\.grade) } ?? Grade.allCases)
    for (whole, parts) in strand.partGroups() where whole.measure == .count && parts[0].grade != nil {
      guard ([whole] + parts).allSatisfy({ $0.approximation == nil }) else {
        tally.leaveOut(.hedged)
        continue
      }
      let stated = Set(parts.compactMap(\.grade))
      guard stated.count == parts.count else {
        tally.leaveOut(.partsOpen)
        continue
      }
      let sum = Quotient(sumOf: parts.map(\.value))
      let total = Quotient(whole.value)
      let fault: Fault? =
        if sum == total { nil } else if sum < total && !stated.isSuperset(of: grades) {
          .casesWithoutGrade
        } else { .gradesUnlikeWhole }
      tally.examine(
        fault.map { fault in
          Diagnostic(
            fault, at: whole.place,
            [
              "strand": strand.title, "whole": whole.namedText,
              "how": parts.map { "\($0.grade?.label ?? "") \($0.value)" }.joined(separator: " + ") + " = "
                + sum.text(decimals: 2),
              "sum": sum.text(decimals: 2),
              "rest": Quotient(sumOf: [whole.value] + parts.map(\.value.negated)).text(decimals: 2),
            ], related: parts.map(\.place))
        })
    }
  }
}
