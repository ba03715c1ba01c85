import Diagnostics
import Evaluation
import Records

/// A score without a grade; one statement for a group that never has grades.
struct MissingGrade: Rule {
  var faults: [Fault] { [.missingGrade, .noGrades, .missingGradeOffScale, .noGradesOffScale] }

  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    for year in matter.region.years {
      for group in ResultGroup.groups(of: year) { check(group, in: year.report, of: matter, &tally) }
    }
  }

  private func check(
    _ group: ResultGroup, in report: Report, of matter: RegionMatter, _ tally: inout Tally
  ) {
    let scored = group.evaluations.filter { $0.score != nil }
    let isGroup = scored.count > 1 && group.evaluations.allSatisfy { $0.grade == nil }
    for (index, evaluation) in scored.enumerated() {
      guard evaluation.grade == nil, let score = evaluation.score, !isGroup || index == 0 else {
        tally.examine()
        continue
      }
      let place = evaluation.origin.place(of: "grade")
      let scale = evaluation.scale ?? report.scale
      guard !isGroup else {
        let earned = scored.compactMap { earnedGrade(of: $0, in: report, of: matter) }
        tally.examine(
          Diagnostic(
            earned.isEmpty ? .noGradesOffScale : .noGrades, at: place,
            [
              "group": group.name, "count": String(scored.count), "scale": scale,
              "grades": ResultGroup.distribution(of: earned),
            ]))
        continue
      }
      let earned = earnedGrade(of: evaluation, in: report, of: matter)
      tally.examine(
        Diagnostic(
          earned == nil ? .missingGradeOffScale : .missingGrade, at: place,
          [
            "name": evaluation.name, "score": score.description, "scale": scale,
            "earned": earned?.label ?? "",
          ]))
    }
  }

  private func earnedGrade(
    of evaluation: Evaluation, in report: Report, of matter: RegionMatter
  ) -> Grade? {
    guard let score = evaluation.score, evaluation.otherFullScore == nil else { return nil }
    return matter.scale(of: evaluation, in: report)?.grade(for: score)
  }
}
