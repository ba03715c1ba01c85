public import Records

/// What is offered as files for one page: the records that the page lists, and nothing else.
///
/// Only `RegionPages` makes values of this type, from what the gate let through.
public struct DownloadPlan: Sendable {
  /// A table of it.
  public struct Sheet: Sendable {
    /// Its English name.
    public let name: String
    /// What a person calls it.
    public let title: String
    /// Its columns, without those in which nothing stands, and without texts in Markdown, which no cell shows well.
    public let columns: [PublishedColumn]
    /// What stands above each column.
    public let header: [String]
    /// Its rows, at least one, with a cell for every column; nil is blank.
    public let rows: [[String?]]
  }

  /// The path of its files below the site's root, without their endings.
  public let stem: String
  /// What it is called.
  public let title: String
  /// What the sheet about the source is called.
  public let aboutTitle: String
  /// What that sheet says: names and texts.
  public let about: [(name: String, text: String)]
  /// Its tables, the one that the page is about first.
  public let sheets: [Sheet]
  private let writeJSON: @Sendable () -> [UInt8]
  /// The same records as JSON, written when asked for.
  public var json: [UInt8] { writeJSON() }

  init(
    stem: String, title: String, aboutTitle: String, about: [(name: String, text: String)], sheets: [Sheet],
    json: @escaping @Sendable () -> [UInt8]
  ) {
    self.stem = stem
    self.title = title
    self.aboutTitle = aboutTitle
    self.about = about
    self.sheets = sheets
    writeJSON = json
  }
}

extension DownloadPlan.Sheet {
  /// The rows of `table` about `records`, without the columns called `dropped`; nil where there are none.
  init?(
    _ table: PublishedTable, of records: PublishedRegion, without dropped: Set<String>, isChinese: Bool
  ) {
    let all = table.rows(of: records)
    guard !all.isEmpty else { return nil }
    let kept = table.columns.indices.filter { index in
      !dropped.contains(table.columns[index].name) && table.columns[index].form != .markdown
        && all.contains { $0[index] != nil }
    }
    name = table.name
    title = isChinese ? table.title.zh : table.title.en
    columns = kept.map { table.columns[$0] }
    header = columns.map { isChinese ? $0.label.zh : $0.label.en }
    rows = all.map { row in kept.map { row[$0] } }
  }
}
