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

  /// `fen` (1/100 元) in `unit`, with no more digits than it takes; nil where it is too large to be written.
  public init?(fen: Int128, in unit: AmountUnit) {
    var decimals = unit.places
    var rest = fen
    while decimals > 0, rest.isMultiple(of: 10) {
      rest /= 10
      decimals -= 1
    }
    guard let mantissa = Int64(exactly: rest) else { return nil }
    self.init(ExactDecimal(mantissa: mantissa, decimals: decimals), unit)
  }

  /// Whether it is above 100 万亿元 either way, more than all budgets of the country together: its number or unit is wrong.
  public var isBeyondAllBudgets: Bool { fen.magnitude > 10_000_000_000_000_000 }

  /// The sum in fen (1/100 元).
  public var fen: Int128 { written.scaled(to: unit.places) }

  /// The sum in fen, as digits: by way of 64 bits wherever they hold it, because 128 are written many times slower.
  public var fenDigits: String {
    let fen = fen
    return Int64(exactly: fen).map { String($0) } ?? String(fen)
  }
}

extension Amount: Comparable {
  /// By value, whatever the units.
  public static func < (left: Amount, right: Amount) -> Bool { left.fen < right.fen }
}
