public import Diagnostics

/// A line of an indicator system (绩效指标).
public struct Indicator: Hashable, Sendable {
  /// The indicator of the first level.
  public let level1: String
  /// The indicator of the second level.
  public let level2: String?
  /// The indicator of the third level.
  public let level3: String?
  /// The points it carries.
  public let weight: ExactDecimal?
  /// The target value, as written.
  public let target: String?
  /// The actual value, as written.
  public let actual: String?
  /// The points it earned.
  public let score: ExactDecimal?
  /// Why it deviates.
  public let reason: String?
  /// Where it stands.
  public let place: Place

  /// An indicator.
  public init(
    level1: String,
    level2: String? = nil,
    level3: String? = nil,
    weight: ExactDecimal? = nil,
    target: String? = nil,
    actual: String? = nil,
    score: ExactDecimal? = nil,
    reason: String? = nil,
    place: Place
  ) {
    self.level1 = level1
    self.level2 = level2
    self.level3 = level3
    self.weight = weight
    self.target = target
    self.actual = actual
    self.score = score
    self.reason = reason
    self.place = place
  }
}
