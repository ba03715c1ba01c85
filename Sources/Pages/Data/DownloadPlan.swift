public import Records
public import Workbook

/// What is offered as files for one page: the records that the page lists, and nothing else.
///
/// Only `RegionDownloads` makes values of this type, from what the gate let through.
public struct DownloadPlan: Sendable {
  /// The path of its files below the site's root, without their endings.
  public let stem: String
  /// Its tables, the one that the page is about first, each without columns in which nothing stands and without texts in
  /// Markdown, which no cell shows well; and where they come from. Where there are no tables, there is no workbook.
  public let workbook: TableWorkbook
  /// Which table of the published records each table of the workbook is.
  public let tables: [PublishedTable]
  let writeJSON: @Sendable () -> [UInt8]
  /// The same records as JSON, written when asked for.
  public var json: [UInt8] { writeJSON() }
}

extension PublishedTable {
  /// The rows `parts` of it, without the columns called `dropped`; nil where there are none.
  func shown(_ parts: [CellPart], without dropped: Set<String>, isChinese: Bool) -> WorkbookTable? {
    guard parts.contains(where: { !$0.chosen.isEmpty }) else { return nil }
    let kept = columns.indices.filter { index in
      !dropped.contains(columns[index].name) && columns[index].form != .markdown
        && parts.contains { part in part.chosen.contains { !part.rows.isBlank($0, index) } }
    }
    return WorkbookTable(
      name: isChinese ? title.zh : title.en,
      header: kept.map { isChinese ? columns[$0].label.zh : columns[$0].label.en }, columns: kept,
      parts: parts)
  }
}
