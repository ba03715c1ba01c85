internal import Pages
internal import Records
internal import Workbook

/// A table of the whole site as sheets of a workbook: a new one begins where a sheet can hold no more rows.
///
/// Columns in which nothing stands are left out, and so are texts in Markdown, which no cell shows well.
struct SiteSheet {
  private static let mostRows = 1_000_000
  private let table: PublishedTable
  private let extent: SiteSpool.Extent
  private let title: String
  private let header: [String]
  private let kept: [Int]
  private var sheet: XLSXSheet?

  init(_ table: PublishedTable, _ extent: SiteSpool.Extent, isChinese: Bool) {
    self.table = table
    self.extent = extent
    title = isChinese ? table.title.zh : table.title.en
    kept = table.columns.indices.filter {
      extent.used.contains($0) && table.columns[$0].form != .markdown
    }
    header = kept.map { isChinese ? table.columns[$0].label.zh : table.columns[$0].label.en }
  }

  /// What the page says of it; nil where it has no rows.
  var content: DownloadOffer.Content? {
    extent.rowCount == 0
      ? nil : DownloadOffer.Content(title: title, rows: extent.rowCount, columns: kept.count)
  }

  /// Adds the row `row` of `rows` to `book`.
  mutating func append(_ rows: CellRows, _ row: Int, to book: XLSXWriter) {
    let open: XLSXSheet
    if let sheet, sheet.rowCount <= Self.mostRows {
      open = sheet
    } else {
      let first = rows.text(row, 0)
      open = book.addSheet(
        title, columns: header.map { XLSXColumn(width: ColumnWidth.fitting([$0, first])) })
      open.append(header.map { XLSXCell($0, .header) })
      sheet = open
    }
    open.append(
      kept.map { column in
        guard let text = rows.text(row, column) else { return XLSXCell(.blank) }
        return XLSXCell(rows.isNumber[column] ? .number(text) : .text(text))
      })
  }
}
