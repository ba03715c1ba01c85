import Diagnostics
import Evaluation
import Records

/// A grade without a score; one statement for a group that never has scores.
struct MissingScore: Rule {
  var faults: [Fault] { [.missingScore, .noScores, .missingScoreOffScale] }

  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    for year in matter.region.years {
      for group in ResultGroup.groups(of: year) { check(group, in: year.report, of: matter, &tally) }
    }
  }

  private func check(
    _ group: ResultGroup, in report: Report, of matter: RegionMatter, _ tally: inout Tally
  ) {
    let graded = group.evaluations.filter { $0.grade != nil }
    let isGroup = graded.count > 1 && group.evaluations.allSatisfy { $0.score == nil }
    for (index, evaluation) in graded.enumerated() {
      guard evaluation.score == nil, let grade = evaluation.grade, !isGroup || index == 0 else {
        tally.examine()
        continue
      }
      let place = evaluation.origin.place(of: "score")
      guard !isGroup else {
        tally.examine(
          Diagnostic(
            .noScores, at: place,
            [
              "group": group.name, "count": String(graded.count),
              "grades": ResultGroup.distribution(of: graded.compactMap(\.grade)),
            ]))
        continue
      }
      let scale = matter.scale(of: evaluation, in: report)
      let band =
        evaluation.otherFullScore == nil
        ? scale.flatMap { scale in scale.band(of: grade).map(scale.text(of:)) } : nil
      tally.examine(
        Diagnostic(
          band == nil ? .missingScoreOffScale : .missingScore, at: place,
          [
            "name": evaluation.name, "grade": grade.label, "scale": evaluation.scale ?? report.scale,
            "band": band ?? "",
          ]))
    }
  }
}
