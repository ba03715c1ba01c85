/// What an import does to a record of the content.
public struct RecordChange: Hashable, Sendable {
  /// A field that becomes another.
  public struct FieldChange: Hashable, Sendable {
    /// Its Chinese label.
    public let field: String
    /// What it held.
    public let before: String
    /// What it holds now.
    public let after: String
  }

  /// What is done.
  public enum Kind: Hashable, Sendable {
    /// The record is new.
    case new
    /// Some of its fields change.
    case changed([FieldChange])
    /// It stands in the content and not in the workbook; it stays.
    case gone
    /// An indicator that the workbook no longer has; it goes, because a form has all indicators of its evaluation.
    case removed
  }

  /// The table.
  public let table: ImportTable
  /// Its id; for indicators that of their evaluation.
  public let id: String
  /// Its name.
  public let name: String
  /// What is done.
  public let kind: Kind
}
