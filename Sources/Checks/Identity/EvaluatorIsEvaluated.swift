import Diagnostics
import Evaluation
import Records

/// A firm or body that evaluates itself.
struct EvaluatorIsEvaluated: Rule {
  /// An evaluator that is the evaluated unit.
  var faults: [Fault] { [.evaluatorIsEvaluated] }

  /// Compares the evaluators of each evaluation, or of its report where it names none, with its units and department.
  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    for year in matter.region.years {
      for evaluation in year.evaluations {
        let isOwn = !evaluation.evaluators.isEmpty
        let firms = isOwn ? evaluation.evaluators : year.report.evaluators.map(\.name)
        if firms.isEmpty { continue }
        var evaluated = Set(
          (evaluation.units + [evaluation.department].compactMap { $0 }).map { NormalName($0) })
        if evaluation.subject == .department { evaluated.insert(NormalName(evaluation.name)) }
        tally.examine(
          firms.filter { evaluated.contains(NormalName($0)) }.map { firm in
            Diagnostic(
              .evaluatorIsEvaluated, at: evaluation.origin.place(of: isOwn ? "evaluators" : "units"),
              ["firm": firm, "name": evaluation.name],
              related: isOwn ? [] : [year.report.place(of: "evaluators")])
          })
      }
    }
  }
}
