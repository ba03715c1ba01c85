internal import Evaluation

/// The evaluations of one year, stage and subject: those that may be compared.
struct EvaluationGroup: Sendable {
  let stage: Stage
  let subject: Subject
  /// The positions of its evaluations in the year.
  let members: [Int]
  /// The scores it has, by their full scores, those that most have first.
  let scores: [PeerScores]
  /// How many evaluations have each grade.
  let grades: [Grade: Int]

  /// How many of its evaluations have a score.
  var scoredCount: Int { scores.reduce(0) { $0 + $1.count } }

  /// Whether its scores are not all out of the same full score, so that not all can be compared.
  var hasSeveralFullScores: Bool { scores.count > 1 }

  /// Its anchor on the page of the year.
  var anchor: String { "\(stage.rawValue)-\(subject.rawValue)" }

  private init(stage: Stage, subject: Subject, members: [Int], of evaluations: [Evaluation]) {
    self.stage = stage
    self.subject = subject
    self.members = members
    scores = PeerScores.all(of: members, in: evaluations)
    var grades: [Grade: Int] = [:]
    for member in members {
      if let grade = evaluations[member].grade { grades[grade, default: 0] += 1 }
    }
    self.grades = grades
  }

  /// The groups of `evaluations`, in the order of their first members.
  static func groups(of evaluations: [Evaluation]) -> [EvaluationGroup] {
    var order: [Key] = []
    var members: [Key: [Int]] = [:]
    for (position, evaluation) in evaluations.enumerated() {
      let key = Key(stage: evaluation.stage, subject: evaluation.subject)
      if members[key] == nil { order.append(key) }
      members[key, default: []].append(position)
    }
    return order.map { key in
      EvaluationGroup(stage: key.stage, subject: key.subject, members: members[key] ?? [], of: evaluations)
    }
  }

  private struct Key: Hashable {
    let stage: Stage
    let subject: Subject
  }

  /// The position among its scores of those that the score of `evaluation` may be compared with; nil where it has none.
  func peerScores(of evaluation: Evaluation) -> Int? {
    if evaluation.score == nil { return nil }
    return scores.firstIndex { $0.areOutOfFullScore(of: evaluation) }
  }
}
