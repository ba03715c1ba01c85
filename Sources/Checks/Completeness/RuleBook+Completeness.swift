extension RuleBook {
  /// That nothing is missing which a reader must find.
  public static let completeness: [any Rule] = [
    MissingDate(), WithheldCount(), MissingYear(), OverdueRectification(), EmptyReport(), EmptyEvaluation(),
    PlannedNotDisclosed(),
  ]
}
