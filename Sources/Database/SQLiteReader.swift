internal import CSQLite
internal import Glibc

/// Reads a database of SQLite again, row by row, in the order in which rows were added.
public final class SQLiteReader {
  private var database: OpaquePointer?
  private var statement: OpaquePointer?
  private var kinds: [SQLiteColumn.Kind] = []

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
    kinds = table.columns.map(\.kind)
  }

  /// The first column of the next row that does not hold the part of `bytes` at its range in `cells`; nil where all do.
  ///
  /// - Throws: what SQLite says against it.
  public func columnOfDifference(from bytes: [UInt8], _ cells: [Range<Int>]) throws(SQLiteTrouble) -> Int? {
    switch sqlite3_step(statement) {
    case SQLITE_ROW:
      return bytes.withUnsafeBufferPointer { bytes in
        cells.indices.first { index in
          !holds(UnsafeBufferPointer(rebasing: bytes[cells[index]]), kinds[index], at: Int32(index))
        }
      }
    case SQLITE_DONE: return 0
    default: throw trouble
    }
  }

  /// What stands in `column` of the present row, for people to read.
  public func text(at column: Int) -> String {
    sqlite3_column_text(statement, Int32(column)).map { String(cString: $0) } ?? ""
  }

  private func holds(
    _ text: UnsafeBufferPointer<UInt8>, _ kind: SQLiteColumn.Kind, at column: Int32
  ) -> Bool {
    let type = sqlite3_column_type(statement, column)
    switch SQLiteCell(text, as: kind) {
    case .none: return type == SQLITE_NULL
    case .integer(let number):
      return type == SQLITE_INTEGER && sqlite3_column_int64(statement, column) == number
    case .real(let number): return type == SQLITE_FLOAT && sqlite3_column_double(statement, column) == number
    case .text:
      guard type == SQLITE_TEXT, let found = sqlite3_column_text(statement, column),
        let wanted = text.baseAddress
      else { return false }
      let length = Int(sqlite3_column_bytes(statement, column))
      return length == text.count && memcmp(found, wanted, length) == 0
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
