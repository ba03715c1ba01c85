/// The range of scores that earns one grade.
public struct GradeBand: Hashable, Sendable {
  /// The grade.
  public let grade: Grade
  /// The lowest score of the band.
  public let from: Score
  /// Where the band ends: the first score of the next band, or the highest score of all.
  public let to: Score

  /// A band of `grade`.
  public init(grade: Grade, from: Score, to: Score) {
    self.grade = grade
    self.from = from
    self.to = to
  }
}
