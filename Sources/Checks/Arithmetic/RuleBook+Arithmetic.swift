extension RuleBook {
  /// The rules about the figures of one record and of its indicators.
  public static let arithmetic: [any Rule] = [
    ExecutionRateUnlikeMoney(), ExecutedAboveBudgeted(), FundsUnlikeTotal(), NegativeNumber(),
    WeightsUnlikeFullScore(),
    ScoreAboveWeight(), TotalUnlikeIndicators(), PointsLostWithoutReason(), LowRateWithoutReason(),
    TemplateText(), TargetRepeated(), AmountUnlikeNeighbours(), AmountUnlikeLastYear(),
  ]
}
