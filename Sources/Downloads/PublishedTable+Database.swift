internal import Database
internal import Records

extension PublishedTable {
  /// Where its CSV file stands below the site's root.
  var path: String { "data/\(name).csv" }

  /// Its name in the database.
  var databaseName: String { Self.databaseName(name) }

  fileprivate static func databaseName(_ name: String) -> String {
    String(name.map { $0 == "-" ? "_" : $0 })
  }
}

extension SQLiteTable {
  /// The table of the database that holds `table`.
  init(_ table: PublishedTable) {
    self.init(
      table.databaseName,
      columns: table.columns.map { column in
        let kind: SQLiteColumn.Kind =
          switch column.form {
          case .number: .real
          case .whole: .integer
          case .text, .markdown, .date, .flag, .texts, .entry, .entries: .text
          }
        return SQLiteColumn(column.name, kind, isRequired: column.isRequired)
      },
      key: table.key,
      references: table.parent.map { parent in
        [Reference(parent.columns, to: PublishedTable.databaseName(parent.table), parent.theirs)]
      } ?? [])
  }
}
