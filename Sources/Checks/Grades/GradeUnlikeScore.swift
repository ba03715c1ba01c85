import Diagnostics
import Evaluation
import Records

/// A published grade that is not the one its score earns on the scale that applies.
struct GradeUnlikeScore: Rule {
  var faults: [Fault] { [.gradeUnlikeScore] }

  func check(_ matter: RegionMatter, _ tally: inout Tally) {
    for year in matter.region.years {
      for evaluation in year.evaluations {
        guard let score = evaluation.score, let grade = evaluation.grade else { continue }
        guard let scale = matter.scale(of: evaluation, in: year.report) else {
          tally.leaveOut(.noScale)
          continue
        }
        guard evaluation.otherFullScore == nil else {
          tally.leaveOut(.otherFullScore)
          continue
        }
        guard let earned = scale.grade(for: score) else {
          tally.leaveOut(.scoreOffScale)
          continue
        }
        tally.examine(
          earned == grade
            ? nil
            : Diagnostic(
              .gradeUnlikeScore, at: evaluation.origin.place(of: "grade"),
              [
                "name": evaluation.name, "score": score.description, "grade": grade.label,
                "earned": earned.label, "scale": scale.name,
                "band": scale.band(of: earned).map(scale.text(of:)) ?? "",
              ]))
      }
    }
  }
}
