internal import Pages
internal import Records
internal import Workbook

/// A table of the whole site as sheets of a workbook: a new one begins where a sheet can hold no more rows.
///
/// Columns in which nothing stands are left out, and so are texts in Markdown, which no cell shows well.
struct SiteSheets {
  private static let mostRows = 1_000_000
  /// The table.
  let table: PublishedTable
  /// The sheets: none where it has no rows.
  let sheets: [SpooledWorkbook.Sheet]

  init(_ table: PublishedTable, _ extent: SiteSpool.Extent, isChinese: Bool) {
    self.table = table
    let kept = table.columns.indices.filter {
      extent.used.contains($0) && table.columns[$0].form != .markdown
    }
    let header = kept.map { isChinese ? table.columns[$0].label.zh : table.columns[$0].label.en }
    sheets = stride(from: 0, to: extent.rowCount, by: Self.mostRows).map { start in
      SpooledWorkbook.Sheet(
        name: isChinese ? table.title.zh : table.title.en, header: header,
        widths: header.map(ColumnWidth.fitting), columns: kept,
        rowCount: min(Self.mostRows, extent.rowCount - start))
    }
  }

  /// What the page says of it; nil where it has no rows.
  var content: DownloadOffer.Content? {
    sheets.first.map { first in
      DownloadOffer.Content(
        title: first.name, rows: sheets.reduce(0) { $0 + $1.rowCount }, columns: first.columns.count)
    }
  }

  /// Hands the rows in `spool` that belong to the sheet `number` to `append`.
  func rows(
    ofSheet number: Int, in spool: SiteSpool, _ append: (CellRows, Range<Int>) throws -> Void
  ) throws {
    let own = number * Self.mostRows..<(number + 1) * Self.mostRows
    var start = 0
    for region in spool.regions {
      for rows in try spool.rows(of: table, about: region) {
        let part = own.clamped(to: start..<start + rows.count)
        if !part.isEmpty { try append(rows, part.lowerBound - start..<part.upperBound - start) }
        start += rows.count
      }
    }
  }
}
