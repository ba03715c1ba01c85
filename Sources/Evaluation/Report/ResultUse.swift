/// What a result does to the next budget (结果应用).
public struct ResultUse: Hashable, Sendable {
  /// When the rule applies.
  public let condition: String
  /// What follows.
  public let consequence: String
  /// It applies to scores below this one.
  public let scoreBelow: Score?
  /// It applies to this grade.
  public let grade: Grade?

  /// A result use.
  public init(
    condition: String,
    consequence: String,
    scoreBelow: Score? = nil,
    grade: Grade? = nil
  ) {
    self.condition = condition
    self.consequence = consequence
    self.scoreBelow = scoreBelow
    self.grade = grade
  }
}
