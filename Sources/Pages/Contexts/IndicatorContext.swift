internal import Mustache

/// A line of an indicator system.
struct IndicatorContext: Sendable {
  let level1: String
  let level2: String?
  /// Whether the line before has the same first level.
  let isLevel1Again: Bool
  /// Whether the line before has the same first and second level.
  let isLevel2Again: Bool
  let level3: String?
  let weight: String?
  let target: String?
  let actual: String?
  let score: String?
  let reason: String?

  static let contract = Contract<IndicatorContext>(
    "indicator",
    [
      .text("level1", "the indicator of the first level", \.level1),
      .text("level2", "the indicator of the second level", \.level2),
      .text("level3", "the indicator of the third level", \.level3),
      .flag("isLevel1Again", "whether the line before has the same first level", \.isLevel1Again),
      .flag(
        "isLevel2Again", "whether the line before has the same first and second level", \.isLevel2Again),
      .text("weight", "the points it carries", \.weight),
      .text("target", "the target value", \.target),
      .text("actual", "the actual value", \.actual),
      .text("score", "the points it earned", \.score),
      .text("reason", "why it deviates", \.reason),
    ])
}
