import Diagnostics
import Evaluation
import Records

/// An evaluation whose page would say nothing: no score, no grade, no text, no indicator, finding or attachment.
struct EmptyEvaluation: Rule {
  /// An empty evaluation.
  var faults: [Fault] { [.emptyEvaluation] }

  /// Looks at every evaluation that is disclosed.
  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    for year in matter.region.years {
      let told = Set(
        year.findings.compactMap(\.evaluation) + year.report.attachments.compactMap(\.evaluation)
          + year.indicators.keys)
      for evaluation in year.evaluations where evaluation.withheld == nil {
        let texts = [evaluation.content, evaluation.note, evaluation.narrative]
        let isEmpty =
          evaluation.score == nil && evaluation.grade == nil && !told.contains(evaluation.id)
          && texts.allSatisfy { $0?.isEmpty ?? true }
        tally.examine(
          isEmpty
            ? Diagnostic(
              .emptyEvaluation, at: evaluation.origin.place(of: "score"), ["name": evaluation.name]) : nil)
      }
    }
  }
}
