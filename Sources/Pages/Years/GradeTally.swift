internal import Evaluation

/// How evaluations came out: how many there are, and how many have a score and each grade.
struct GradeTally: Sendable, Codable {
  private(set) var count = 0
  private(set) var scored = 0
  private(set) var grades: [Grade: Int] = [:]

  /// How many have no grade.
  var ungraded: Int { count - grades.values.reduce(0, +) }

  /// Counts `evaluation` in.
  mutating func add(_ evaluation: Evaluation) {
    count += 1
    if evaluation.score != nil { scored += 1 }
    if let grade = evaluation.grade { grades[grade, default: 0] += 1 }
  }

  /// The tally of `evaluations`.
  init(_ evaluations: some Sequence<Evaluation> = []) {
    for evaluation in evaluations { add(evaluation) }
  }
}
