internal import Database
internal import Records
internal import Workbook

/// Reads the files about a whole site again and holds them against the records of the regions.
enum SiteProof {
  /// Holds the part of a CSV file that is about `region` against its `rows`.
  static func hold(_ part: [UInt8], _ rows: CellRows, _ table: PublishedTable, of region: String) throws {
    let all = CellPart(rows, Array(0..<rows.count))
    let place = CSVComparison.difference(
      of: part, from: [all], columns: Array(table.columns.indices), header: nil)
    guard let place else { return }
    let isThere = place.row < rows.count && place.column < table.columns.count
    let line = part.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropFirst(
      place.row
    ).first
    throw FigureMismatch(
      file: table.path, other: "\(region)/data", what: "\(region) \(place.row + 1)",
      found: String(decoding: line ?? [], as: UTF8.self),
      expected: isThere ? rows.text(place.row, place.column) ?? "" : "")
  }

  /// Holds every table of `database` against the records of all regions.
  static func hold(_ database: SQLiteReader, against spool: SiteSpool) throws {
    for table in PublishedTable.all {
      try database.begin(SQLiteTable(table))
      for region in spool.regions {
        for rows in try spool.rows(of: table, about: region) {
          for row in 0..<rows.count {
            let cells = table.columns.indices.map { rows.range(row, $0) }
            guard let column = try database.columnOfDifference(from: rows.bytes, cells) else { continue }
            throw FigureMismatch(
              file: "data/all.sqlite", other: "\(region)/data", what: "\(table.name) \(row + 1)",
              found: database.text(at: column), expected: rows.text(row, column) ?? "")
          }
        }
      }
      try FigureMismatch.hold(
        "\(try database.next().map { _ in 1 } ?? 0)", "0", "data/all.sqlite", "CSV", table.name)
    }
  }
}
