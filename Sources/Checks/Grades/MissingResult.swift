import Diagnostics
import Evaluation
import Records

/// An evaluation without score and grade; one statement for a group that has none at all.
struct MissingResult: Rule {
  var faults: [Fault] { [.missingResult, .noResults] }

  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    for group in matter.region.years.flatMap(ResultGroup.groups(of:)) {
      let hasNone = group.evaluations.allSatisfy { $0.score == nil && $0.grade == nil }
      if hasNone, group.evaluations.count > 1, let first = group.evaluations.first {
        tally.examine(
          Diagnostic(
            .noResults, at: first.origin.place(of: "score"),
            ["group": group.name, "count": String(group.evaluations.count)]))
        for _ in group.evaluations.dropFirst() { tally.examine() }
        continue
      }
      for evaluation in group.evaluations {
        let isMissing = evaluation.score == nil && evaluation.grade == nil
        tally.examine(
          isMissing
            ? Diagnostic(
              .missingResult, at: evaluation.origin.place(of: "score"), ["name": evaluation.name]) : nil)
      }
    }
  }
}
