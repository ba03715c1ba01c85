internal import Evaluation
internal import Mustache
public import Records
public import Workbook

/// What the pages of a region offer as files. Every record is brought into rows once, for all files that hold it.
public struct RegionDownloads: Sendable {
  /// The records of a year.
  private struct Year: Sendable {
    let records: PublishedRegion
    /// The rows of those tables that pages offer, by their names.
    let rows: [String: CellRows]
    let lines: DataLines
  }

  private static let tables = [PublishedTable.evaluations, .indicators, .findings, .figures]
  private let pages: RegionPages
  private let years: [Year]

  /// What `pages` offer; where files are only named, their lines need not be made.
  public init(_ pages: RegionPages, makingFiles: Bool = true) {
    self.pages = pages
    let hasLists = makingFiles && pages.facts.settings.downloads != .years
    years = pages.region.years.map { year in
      let records = pages.records(of: year)
      return Year(
        records: records,
        rows: Dictionary(uniqueKeysWithValues: Self.tables.map { ($0.name, $0.rows(of: records)) }),
        lines: hasLists ? pages.listLines(of: year) : DataLines())
    }
  }

  /// The code of the region.
  public var code: String { pages.code }

  /// The rows of `table` about the region, year by year, and last those of no year that is shown.
  public func rows(of table: PublishedTable) -> [CellRows] {
    let ofNoYear = table.rows(of: pages.recordsOfNoYear)
    if table.isOfRegion { return [ofNoYear] }
    return years.map { $0.rows[table.name] ?? table.rows(of: $0.records) } + [ofNoYear]
  }

  /// What the page of `plan` offers; nil where it offers nothing.
  public func plan(of plan: PagePlan<RegionTarget>) -> DownloadPlan? {
    switch plan.target {
    case .year(let position): download(ofYear: position, at: plan.path)
    case .list(let kind): pages.facts.settings.downloads == .years ? nil : download(of: kind, at: plan.path)
    case .region, .evaluation, .comparison, .corrections, .withdrawn, .withdrawnYear, .moved, .movedRegion:
      nil
    }
  }

  private func download(ofYear position: Int, at path: PagePath) -> DownloadPlan {
    let year = pages.region.years[position]
    let report = year.report
    let about: [(String, String?)] = [
      ("publisher", report.publisher), ("number", report.documentNumber),
      ("published", report.published?.description), ("source", report.source?.title),
      ("budgetYear", report.budgetYear.map { String($0) }),
    ]
    return plan(
      at: pages.stem(ofYear: report.disclosureYear), title: report.title,
      year: String(report.disclosureYear), about: about, page: path,
      tables: Self.tables.map { table in
        let rows = years[position].rows[table.name] ?? table.noRows
        return (table, [CellPart(rows, Array(0..<rows.count))])
      }, without: ["region", "year"], json: { pages.data(of: year) })
  }

  private func download(of kind: ListKind, at path: PagePath) -> DownloadPlan {
    let references = pages.index.lists[kind] ?? []
    let interface = pages.facts.interface
    let title = pages.withRegion(pages.title(of: kind))
    let numbers = pages.region.years.map(\.report.disclosureYear).enumerated()
      .filter { position, _ in references.contains { $0.year == position } }.map { String($1) }
    let table = PublishedTable.evaluations
    var parts: [CellPart] = []
    var rest = references[...]
    while let first = rest.first {
      let ofYear = rest.prefix { $0.year == first.year }
      parts.append(
        CellPart(years[first.year].rows[table.name] ?? table.noRows, ofYear.map(\.evaluation)))
      rest = rest[ofYear.endIndex...]
    }
    return plan(
      at: pages.stem(of: path), title: title, year: numbers.joined(separator: interface["list.separator"]),
      about: [("publisher", pages.region.publisher), ("source", pages.sources)], page: path,
      tables: [(table, parts)], without: ["region"],
      json: { pages.data(title, references, years.map(\.lines)) })
  }

  private func plan(
    at stem: String, title: String, year: String, about: [(String, String?)], page: PagePath,
    tables: [(table: PublishedTable, parts: [CellPart])], without dropped: Set<String>,
    json: @escaping @Sendable () -> [UInt8]
  ) -> DownloadPlan {
    let facts = pages.facts
    let interface = facts.interface
    let region = pages.region.region
    let isChinese = facts.settings.language == .chinese
    let shown = tables.compactMap { table, parts in
      table.shown(parts, without: dropped, isChinese: isChinese).map { (table, $0) }
    }
    let contents = shown.map { _, sheet in
      interface.sentence(
        "download.about.table",
        ["title": sheet.name, "rows": String(sheet.rowCount), "columns": String(sheet.columns.count)])
    }
    let all: [(String, String?)] =
      [("title", title), ("region", "\(region.name) \(region.code)"), ("year", year)] + about + [
        ("page", facts.portal.page(page)?.text),
        ("contents", contents.joined(separator: interface["list.separator"])),
        ("note", interface["download.about.rules"]),
      ]
    let book = TableWorkbook(
      title: title, aboutName: interface["download.about"],
      about: all.compactMap { name, text in text.map { (interface["download.about.\(name)"], $0) } },
      tables: shown.map(\.1))
    return DownloadPlan(stem: stem, workbook: book, tables: shown.map(\.0), writeJSON: json)
  }
}
