/// A cell that holds something.
public struct SheetCell: Hashable, Sendable {
  /// What kind of thing a cell holds.
  public enum Kind: UInt8, Hashable, Sendable { case text, number, date, boolean }

  /// Why what is shown is not all that there is to know.
  public enum Doubt: Hashable, Sendable {
    /// The number has more decimals than its format shows; this is the whole of it.
    case rounded(String)
    /// The number has more than 15 digits, so that the workbook has lost some.
    case digitsLost
    /// The format shows the number in thousands or the like; the text is the number itself.
    case scaled
    /// A formula that was never calculated.
    case notCalculated
    /// A formula failed; the text is the name of its error.
    case failed
  }

  /// Its column, counted from 1.
  public let column: Int
  /// What kind of thing it holds.
  public let kind: Kind
  /// What it holds, as the workbook shows it; a date as `2024-06-05`.
  public let text: String
  /// What to know about it, if anything.
  public let doubt: Doubt?

  /// A cell.
  public init(column: Int, kind: Kind = .text, text: String, doubt: Doubt? = nil) {
    self.column = column
    self.kind = kind
    self.text = text
    self.doubt = doubt
  }

  /// Whether it holds the number nought, and not one that was rounded to it.
  var isZero: Bool {
    kind == .number && doubt == nil && text.contains("0") && !text.contains { $0.isNumber && $0 != "0" }
  }
}
