/// A table of a database.
public struct SQLiteTable: Hashable, Sendable {
  /// Columns that name a row of another table.
  public struct Reference: Hashable, Sendable {
    /// The columns here.
    public let columns: [String]
    /// The other table.
    public let table: String
    /// The columns there.
    public let theirs: [String]

    /// A reference.
    public init(_ columns: [String], to table: String, _ theirs: [String]) {
      self.columns = columns
      self.table = table
      self.theirs = theirs
    }
  }

  /// Its name.
  public let name: String
  /// Its columns.
  public let columns: [SQLiteColumn]
  /// The columns that tell its rows apart.
  public let key: [String]
  /// What its rows belong to.
  public let references: [Reference]

  /// A table.
  public init(_ name: String, columns: [SQLiteColumn], key: [String], references: [Reference]) {
    self.name = name
    self.columns = columns
    self.key = key
    self.references = references
  }

  var creation: String {
    let lines =
      columns.map { "\(quoted($0.name)) \($0.kind.rawValue)\($0.isRequired ? " NOT NULL" : "")" }
      + ["PRIMARY KEY (\(list(key)))"]
      + references.map {
        "FOREIGN KEY (\(list($0.columns))) REFERENCES \(quoted($0.table)) (\(list($0.theirs)))"
      }
    return "CREATE TABLE \(quoted(name)) (\n  \(lines.joined(separator: ",\n  "))\n)"
  }

  var insertion: String {
    "INSERT INTO \(quoted(name)) VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))"
  }

  var selection: String { "SELECT \(list(columns.map(\.name))) FROM \(quoted(name)) ORDER BY rowid" }

  private func list(_ names: [String]) -> String { names.map(quoted).joined(separator: ", ") }

  private func quoted(_ name: String) -> String { "\"\(name)\"" }
}
