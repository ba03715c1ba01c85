internal import Evaluation

/// The evaluations of one year, stage and subject: those that may be compared.
struct EvaluationGroup: Sendable {
  let stage: Stage
  let subject: Subject
  /// The positions of its evaluations in the year.
  let members: [Int]
  /// The scores it has, in hundredths, the highest first.
  let scores: [Int]
  /// How many evaluations have each grade.
  let grades: [Grade: Int]
  /// The highest of its scores.
  let highest: Score?
  /// The lowest of its scores.
  let lowest: Score?
  /// Whether its scores are not all of the same full score, so that they cannot be compared.
  let hasSeveralFullScores: Bool

  /// Its anchor on the page of the year.
  var anchor: String { "\(stage.rawValue)-\(subject.rawValue)" }

  private init(stage: Stage, subject: Subject, members: [Int], of evaluations: [Evaluation]) {
    self.stage = stage
    self.subject = subject
    self.members = members
    scores = members.compactMap { evaluations[$0].score?.hundredths }.sorted(by: >)
    var grades: [Grade: Int] = [:]
    for member in members {
      if let grade = evaluations[member].grade { grades[grade, default: 0] += 1 }
    }
    self.grades = grades
    highest = members.lazy.compactMap { evaluations[$0].score }.max()
    lowest = members.lazy.compactMap { evaluations[$0].score }.min()
    let scored = members.lazy.map { evaluations[$0] }.filter { $0.score != nil }
    hasSeveralFullScores = Set(scored.map { $0.otherFullScore?.scaled(to: 10) }).count > 1
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

  /// The rank of `score` among the group's, counted from 1; equal scores share the better rank.
  func rank(of score: Score) -> Int {
    var low = 0
    var high = scores.count
    while low < high {
      let middle = (low + high) / 2
      if scores[middle] > score.hundredths { low = middle + 1 } else { high = middle }
    }
    return low + 1
  }
}
