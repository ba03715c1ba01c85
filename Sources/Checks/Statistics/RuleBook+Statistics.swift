extension RuleBook {
  /// The rules about published statistics, against the records and against each other.
  public static let statistics: [any Rule] = [
    CountUnlikeRecords(), AverageUnlikeRecords(), GradeCountUnlikeRecords(), ShareUnlikeRecords(),
    MoneyUnlikeRecords(), ExecutionRateUnlikeRecords(), GradesUnlikeWhole(), PartsUnlikeWhole(),
    PartAboveWhole(), ShareUnlikeParts(),
    ExecutionRateUnlikeFigures(), ExecutedFigureAboveBudgeted(), AverageBeyondGrades(), ShareBeyondCases(),
    AverageBeyondCases(), ImpossibleFigure(), AveragesFarApart(),
  ]
}
