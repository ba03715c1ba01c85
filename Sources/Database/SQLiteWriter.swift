internal import CSQLite
internal import Glibc

/// Writes a database of SQLite: the same calls give the same bytes, whatever the day, the machine and the version of SQLite.
///
/// Rows go to the disk as they come, so that memory does not grow with them.
public final class SQLiteWriter {
  private let path: String
  private var database: OpaquePointer?
  private var statement: OpaquePointer?
  private var kinds: [SQLiteColumn.Kind] = []

  /// A database without tables, in the file at `path`, which must not be there yet.
  ///
  /// - Throws: what SQLite says against it.
  public init(_ path: String) throws(SQLiteTrouble) {
    self.path = path
    let status = sqlite3_open_v2(path, &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nil)
    guard status == SQLITE_OK else { throw trouble }
    // Nobody reads the file before it is finished, and a build that breaks off makes a new one.
    for setting in ["page_size = 4096", "encoding = 'UTF-8'", "journal_mode = OFF", "synchronous = OFF"] {
      try run("PRAGMA \(setting)")
    }
    try run("BEGIN")
  }

  deinit {
    sqlite3_finalize(statement)
    sqlite3_close(database)
  }

  /// Adds `table`, to which the rows that follow are added.
  ///
  /// - Throws: what SQLite says against it.
  public func begin(_ table: SQLiteTable) throws(SQLiteTrouble) {
    try run(table.creation)
    sqlite3_finalize(statement)
    statement = nil
    try check(sqlite3_prepare_v2(database, table.insertion, -1, &statement, nil), SQLITE_OK)
    kinds = table.columns.map(\.kind)
  }

  /// Adds a row to the last table, with a value for every column; nil is none. Numbers may have commas between thousands.
  ///
  /// - Throws: what SQLite says against it, as where two rows have one key.
  public func append(_ row: [String?]) throws(SQLiteTrouble) {
    for (index, value) in row.enumerated() {
      try check(bind(value, kinds[index], at: Int32(index + 1)), SQLITE_OK)
    }
    try check(sqlite3_step(statement), SQLITE_DONE)
    sqlite3_reset(statement)
  }

  /// Adds a row to the last table: the text of each cell is the part of `bytes` at its range in `cells`, nothing where that is
  /// empty. Numbers may have commas between thousands.
  ///
  /// - Throws: what SQLite says against it, as where two rows have one key.
  public func append(_ bytes: [UInt8], _ cells: [Range<Int>]) throws(SQLiteTrouble) {
    let status = bytes.withUnsafeBufferPointer { bytes -> Int32 in
      for (index, range) in cells.enumerated() {
        let text = UnsafeBufferPointer(rebasing: bytes[range])
        let status = bind(text, kinds[index], at: Int32(index + 1))
        if status != SQLITE_OK { return status }
      }
      // The texts are used where they are (SQLITE_STATIC), which is why the step is made here; every column of the next row
      // is bound again.
      return sqlite3_step(statement)
    }
    try check(status, SQLITE_DONE)
    sqlite3_reset(statement)
  }

  /// Ends the work; the file is finished then.
  ///
  /// - Throws: what SQLite or the system says against it.
  public func finish() throws(SQLiteTrouble) {
    sqlite3_finalize(statement)
    statement = nil
    try run("COMMIT")
    try check(sqlite3_close(database), SQLITE_OK)
    database = nil
    try settleHeader()
  }

  private func bind(
    _ text: UnsafeBufferPointer<UInt8>, _ kind: SQLiteColumn.Kind, at index: Int32
  ) -> Int32 {
    switch SQLiteCell(text, as: kind) {
    case .none: sqlite3_bind_null(statement, index)
    case .integer(let number): sqlite3_bind_int64(statement, index, number)
    case .real(let number): sqlite3_bind_double(statement, index, number)
    case .text:
      text.withMemoryRebound(to: CChar.self) {
        sqlite3_bind_text(statement, index, $0.baseAddress, Int32($0.count), nil)
      }
    }
  }

  private func bind(_ value: String?, _ kind: SQLiteColumn.Kind, at index: Int32) -> Int32 {
    switch SQLiteValue(value, as: kind) {
    case .none: sqlite3_bind_null(statement, index)
    case .integer(let number): sqlite3_bind_int64(statement, index, number)
    case .real(let number): sqlite3_bind_double(statement, index, number)
    case .text(let text):
      // SQLite copies the text (SQLITE_TRANSIENT) before the call returns.
      sqlite3_bind_text(
        statement, index, text, Int32(text.utf8.count), unsafeBitCast(-1, to: sqlite3_destructor_type.self))
    }
  }

  /// The header counts changes and names the version of the library that made the last one
  /// (https://www.sqlite.org/fileformat.html, offsets 24, 92 and 96); neither says anything about the content.
  private func settleHeader() throws(SQLiteTrouble) {
    let file = open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw SQLiteTrouble(message: String(cString: strerror(errno))) }
    defer { close(file) }
    let one: [UInt8] = [0, 0, 0, 1]
    let version: [UInt8] = [0, 0x2E, 0x63, 0]
    for (bytes, offset) in [(one, 24), (one + version, 92)] {
      guard pwrite(file, bytes, bytes.count, off_t(offset)) == bytes.count else {
        throw SQLiteTrouble(message: String(cString: strerror(errno)))
      }
    }
  }

  private func run(_ statement: String) throws(SQLiteTrouble) {
    try check(sqlite3_exec(database, statement, nil, nil, nil), SQLITE_OK)
  }

  private func check(_ status: Int32, _ expected: Int32) throws(SQLiteTrouble) {
    guard status == expected else { throw trouble }
  }

  private var trouble: SQLiteTrouble { SQLiteTrouble(message: String(cString: sqlite3_errmsg(database))) }
}
