public import Evaluation

/// An evaluation with its indicators, which are published as one record.
public struct PublishedEvaluation: Sendable {
  let evaluation: Evaluation
  let indicators: [Indicator]

  /// `evaluation` with its `indicators`.
  public init(_ evaluation: Evaluation, indicators: [Indicator]) {
    self.evaluation = evaluation
    self.indicators = indicators
  }
}
