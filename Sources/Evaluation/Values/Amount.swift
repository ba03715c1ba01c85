/// A sum of money as a document wrote it, exact to the fen.
public struct Amount: Hashable, Sendable {
  /// The number, in `unit`.
  public let written: ExactDecimal
  /// The unit that the source used.
  public let unit: AmountUnit

  /// `written` in `unit`, or nil where it is finer than a fen.
  public init?(_ written: ExactDecimal, _ unit: AmountUnit) {
    guard written.decimals <= unit.places else { return nil }
    self.written = written
    self.unit = unit
  }

  /// The sum in fen (1/100 元).
  public var fen: Int128 { written.scaled(to: unit.places) }
}

extension Amount: Comparable {
  /// By value, whatever the units.
  public static func < (left: Amount, right: Amount) -> Bool { left.fen < right.fen }
}
