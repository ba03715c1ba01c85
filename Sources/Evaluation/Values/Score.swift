/// A score of an evaluation, 0 to 100 points, exact to two decimals.
public struct Score: Hashable, Sendable {
  /// The score as it was written.
  public let written: ExactDecimal

  /// The score in hundredths of a point, 0 to 10,000.
  public var hundredths: Int { Int(written.scaled(to: 2)) }

  /// The score `written`, or nil where it lies outside 0…100 or has more than two decimals.
  public init?(_ written: ExactDecimal) {
    guard written.decimals <= 2, (0...10_000).contains(written.scaled(to: 2)) else { return nil }
    self.written = written
  }
}

extension Score: CustomStringConvertible {
  /// The score as it was written.
  public var description: String { written.description }
}

extension Score: Comparable {
  /// By points.
  public static func < (left: Score, right: Score) -> Bool { left.hundredths < right.hundredths }
}
