internal import CSQLite

/// Reads a database of SQLite again, row by row, in the order in which rows were added.
public final class SQLiteReader {
  private var database: OpaquePointer?
  private var statement: OpaquePointer?

  /// The database in the file at `path`.
  ///
  /// - Throws: what SQLite says against it.
  public init(_ path: String) throws(SQLiteTrouble) {
    let status = sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, nil)
    guard status == SQLITE_OK else { throw trouble }
  }

  deinit {
    sqlite3_finalize(statement)
    sqlite3_close(database)
  }

  /// Goes to the first row of `table`.
  ///
  /// - Throws: what SQLite says against it.
  public func begin(_ table: SQLiteTable) throws(SQLiteTrouble) {
    sqlite3_finalize(statement)
    statement = nil
    guard sqlite3_prepare_v2(database, table.selection, -1, &statement, nil) == SQLITE_OK else {
      throw trouble
    }
  }

  /// The next row, numbers as SQLite writes them; nil after the last one.
  ///
  /// - Throws: what SQLite says against it.
  public func next() throws(SQLiteTrouble) -> [SQLiteValue]? {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return (0..<sqlite3_column_count(statement)).map(value)
    case SQLITE_DONE: return nil
    default: throw trouble
    }
  }

  private func value(at column: Int32) -> SQLiteValue {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_NULL: .none
    case SQLITE_INTEGER: .integer(sqlite3_column_int64(statement, column))
    case SQLITE_FLOAT: .real(sqlite3_column_double(statement, column))
    default: .text(sqlite3_column_text(statement, column).map { String(cString: $0) } ?? "")
    }
  }

  private var trouble: SQLiteTrouble { SQLiteTrouble(message: String(cString: sqlite3_errmsg(database))) }
}
