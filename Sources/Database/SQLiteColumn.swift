/// A column of a table of a database.
public struct SQLiteColumn: Hashable, Sendable {
  /// What its values are.
  public enum Kind: String, Hashable, Sendable {
    /// Text.
    case text = "TEXT"
    /// A whole number.
    case integer = "INTEGER"
    /// A number.
    case real = "REAL"
  }

  /// Its name.
  public let name: String
  /// What its values are.
  public let kind: Kind
  /// Whether every row has a value.
  public let isRequired: Bool

  /// A column.
  public init(_ name: String, _ kind: Kind, isRequired: Bool) {
    self.name = name
    self.kind = kind
    self.isRequired = isRequired
  }
}
