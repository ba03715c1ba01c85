import Evaluation

extension ResultUse {
  /// What `entry` says; nil where it lacks condition or consequence.
  init?(reading entry: YAMLEntry) {
    typealias F = ResultUseFields
    let (condition, consequence) = (entry[F.condition], entry[F.consequence])
    let (scoreBelow, grade) = (entry[F.scoreBelow], entry[F.grade])
    guard let condition, let consequence else { return nil }
    self.init(condition: condition, consequence: consequence, scoreBelow: scoreBelow, grade: grade)
  }
}
