internal import Database
internal import Records
internal import Workbook

/// Reads the files about a whole site again and holds them against the records of the regions.
enum SiteProof {
  /// Holds the part of a CSV file that is about `region`, which stands below `head`, against its records.
  static func hold(
    _ part: [UInt8], below head: [UInt8], _ table: PublishedTable, of region: String, in spool: SiteSpool
  ) throws {
    let (read, _) = CSVReader.read(head + part, file: table.path)
    var row = 0
    try spool.rows(of: table, about: region) { cells in
      let texts = row < read.rowCount ? (0..<read.columnCount).map { read[row, $0].text } : []
      let found = texts.map { $0.hasPrefix(CSVWriter.guardian) ? String($0.dropFirst()) : $0 }
      try equal(found, cells.map { $0 ?? "" }, table.path, region)
      row += 1
    }
    try equal("\(read.rowCount)", "\(row)", table.path, region)
  }

  /// Holds every table of `database` against the records of all regions.
  static func hold(_ database: SQLiteReader, against spool: SiteSpool) throws {
    for table in PublishedTable.all {
      let declared = SQLiteTable(table)
      try database.begin(declared)
      for region in spool.regions {
        try spool.rows(of: table, about: region) { cells in
          let expected = zip(cells, declared.columns).map { SQLiteValue($0, as: $1.kind) }
          try equal(try database.next() ?? [], expected, "data/all.sqlite", region)
        }
      }
      try equal(try database.next().map { _ in 1 } ?? 0, 0, "data/all.sqlite", table.name)
    }
  }

  private static func equal<Value: Equatable>(
    _ found: Value, _ expected: Value, _ file: String, _ region: String
  )
    throws(FigureMismatch)
  {
    guard found == expected else {
      throw FigureMismatch(
        file: file, other: "\(region)/data", what: region, found: "\(found)", expected: "\(expected)")
    }
  }
}
