extension RuleBook {
  /// That each thing has one name and one number.
  public static let identity: [any Rule] = [
    DuplicateProject(), UnitSpelling(), ProjectUnderTwoNumbers(), RetiredDivision(), EvaluatorIsEvaluated(),
    EvaluatorSpelling(),
  ]
}
