import Evaluation
import Records

/// The evaluations of one stage and one local kind in a year, which usually publish their results in one way.
struct ResultGroup {
  /// The stage, or the local name of the kind of evaluation.
  let name: String
  /// Its evaluations that are disclosed, in the order of the file.
  let evaluations: [Evaluation]

  /// The groups of `year`, in the order of the file; stages that come before the work is done earn no score and have none.
  static func groups(of year: YearDisclosure) -> [ResultGroup] {
    var order: [String] = []
    var members: [String: [Evaluation]] = [:]
    for evaluation in year.evaluations where evaluation.withheld == nil && isJudged(evaluation.stage) {
      let name = evaluation.label.map { "\(evaluation.stage.label)（\($0)）" } ?? evaluation.stage.label
      if members[name] == nil { order.append(name) }
      members[name, default: []].append(evaluation)
    }
    return order.map { ResultGroup(name: $0, evaluations: members[$0] ?? []) }
  }

  /// Whether `stage` judges work that was done.
  static func isJudged(_ stage: Stage) -> Bool {
    switch stage {
    case .selfEvaluation, .departmentalEvaluation, .fiscalEvaluation, .reEvaluation: true
    case .exAnteAssessment, .targetSetting, .monitoring: false
    }
  }

  /// How often each grade occurs in `grades`, as `优 1 · 良 18`.
  static func distribution(of grades: [Grade]) -> String {
    Grade.allCases.compactMap { grade in
      let count = grades.count { $0 == grade }
      return count == 0 ? nil : "\(grade.label) \(count)"
    }.joined(separator: " · ")
  }
}
