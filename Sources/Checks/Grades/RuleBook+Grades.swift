extension RuleBook {
  /// The rules about scores, grades and the scales between them.
  public static let grades: [any Rule] = [
    UncoveredScores(), OverlappingBands(), RepeatedGrade(), GradesOutOfOrder(),
    GradeUnlikeScore(), MissingResult(), MissingScore(), MissingGrade(),
  ]
}
