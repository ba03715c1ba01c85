public import Evaluation

/// What a column of a workbook was taken for.
public struct ColumnUse: Hashable, Sendable {
  /// Why a column was left aside.
  public enum Aside: Hashable, Sendable {
    /// It is about persons.
    case personal
    /// Nothing of the content is called so.
    case unknown
    /// Another column means the field more certainly.
    case weaker(than: String)
    /// A person asked for it.
    case asked
    /// It has no header.
    case unnamed
  }

  /// Where the unit of its amounts was found.
  public enum UnitSource: Hashable, Sendable {
    /// In its header.
    case header
    /// In the cell of this name, above the table.
    case title(String)
    /// In the request.
    case request
  }

  /// Its letters.
  public let column: String
  /// Its header.
  public let header: String
  /// The Chinese label of the field that it was taken for; nil where it was left aside.
  public let field: String?
  /// Why it was left aside.
  public let aside: Aside?
  /// The unit of its amounts.
  public let unit: AmountUnit?
  /// Where that was found.
  public let unitSource: UnitSource?
}
