/// SQLite could not do what it was asked for.
public struct SQLiteTrouble: Error, Hashable, Sendable {
  /// What SQLite says.
  public let message: String
}
