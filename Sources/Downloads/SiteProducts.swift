internal import Database
internal import Digests
public import Pages
internal import Records
internal import Workbook

/// Makes the files about a whole site, region by region in the order of their codes: every table as CSV with a description
/// of all of them, one workbook, one database, and one JSON file.
public struct SiteProducts: Sendable {
  /// A part of the work, which needs no other.
  public enum Work: CaseIterable, Sendable {
    /// The workbook.
    case workbook
    /// The database.
    case database
    /// The documents of all years.
    case documents
    /// The tables as CSV, and their description.
    case tables
  }

  private let spool: SiteSpool
  private let cover: SiteCover
  private let digester: Digester

  /// The files about the site that `cover` describes, whose regions `spool` holds.
  ///
  /// - Throws: trouble with the digests.
  public init(_ spool: SiteSpool, _ cover: SiteCover) throws {
    self.spool = spool
    self.cover = cover
    digester = try Digester(.sha256)
  }

  /// The files of a part of the work, which last as long as the spool lives; parts may be done beside each other.
  ///
  /// Every table is read again, from the CSV files and from the database, and held against the records.
  ///
  /// - Throws: trouble with the temporary folder, `SQLiteTrouble`, or `FigureMismatch`.
  public func made(_ work: Work) throws -> [SiteProduct] {
    switch work {
    case .workbook: [try workbook()]
    case .database: [try database()]
    case .documents: [try product("all.json", .json, contents) { try documents(into: $0) }]
    case .tables: try tables()
    }
  }

  /// The files about the site that `cover` describes, whose records `spool` counted, as far as that is known before they
  /// are made: not how large they are.
  public static func unmadeFiles(_ spool: SiteSpool, _ cover: SiteCover) -> [DownloadOffer] {
    let tables = PublishedTable.all.map { table in
      DownloadOffer(path: table.path, form: .csv, size: nil, contents: [content(of: table, in: spool, cover)])
    }
    let sheets = PublishedTable.all.compactMap {
      SiteSheets($0, spool.extent(of: $0), isChinese: cover.isChinese).content
    }
    let contents = tables.flatMap(\.contents)
    return [
      DownloadOffer(path: path(of: "all.xlsx"), form: .xlsx, size: nil, contents: sheets),
      DownloadOffer(path: path(of: "all.sqlite"), form: .sqlite, size: nil, contents: contents),
      DownloadOffer(path: path(of: "all.json"), form: .json, size: nil, contents: contents),
      DownloadOffer(path: path(of: "datapackage.json"), form: .package, size: nil, contents: contents),
    ] + tables
  }

  /// Where the file of the whole site called `name` stands.
  private static func path(of name: String) -> String { "data/" + name }

  /// What is in the files that have all tables.
  private var contents: [DownloadOffer.Content] {
    PublishedTable.all.map { Self.content(of: $0, in: spool, cover) }
  }

  private static func content(of table: PublishedTable, in spool: SiteSpool, _ cover: SiteCover)
    -> DownloadOffer.Content
  {
    DownloadOffer.Content(
      title: cover.isChinese ? table.title.zh : table.title.en, rows: spool.extent(of: table).rowCount,
      columns: table.columns.count)
  }

  private func tables() throws -> [SiteProduct] {
    var tables: [SiteProduct] = []
    var resources: [DataPackage.Resource] = []
    for table in PublishedTable.all {
      let columns = Array(table.columns.indices)
      let file = try WrittenFile(try spool.path(of: table.name), digester)
      var head = CSVWriter(byteOrderMark: true, formulas: .guarded)
      head.append(table.columns.map { .text($0.name) })
      try file.append(head.bytes)
      for region in spool.regions {
        for rows in try spool.rows(of: table, about: region) {
          var text = CSVWriter(byteOrderMark: false, formulas: .guarded)
          for row in 0..<rows.count { text.append(rows, row: row, columns: columns) }
          try SiteProof.hold(text.bytes, rows, table, of: region)
          try file.append(text.bytes)
        }
      }
      let size = file.size
      resources.append(DataPackage.Resource(table: table, size: size, digest: file.finish()))
      tables.append(
        SiteProduct(
          offer: DownloadOffer(
            path: table.path, form: .csv, size: size, contents: [Self.content(of: table, in: spool, cover)]),
          file: file.path))
    }
    let package = DataPackage(cover, resources)
    return [try product("datapackage.json", .package, contents) { try $0.append(package.json) }] + tables
  }

  private func database() throws -> SiteProduct {
    let path = try spool.path(of: "sqlite")
    let database = try SQLiteWriter(path)
    try describe(in: database)
    for table in PublishedTable.all {
      try database.begin(SQLiteTable(table))
      for region in spool.regions {
        for rows in try spool.rows(of: table, about: region) {
          for row in 0..<rows.count {
            try database.append(rows.bytes, table.columns.indices.map { rows.range(row, $0) })
          }
        }
      }
    }
    try database.finish()
    try SiteProof.hold(try SQLiteReader(path), against: spool)
    return SiteProduct(
      offer: DownloadOffer(
        path: Self.path(of: "all.sqlite"), form: .sqlite, size: try spool.size(of: "sqlite"),
        contents: contents),
      file: path)
  }

  private func workbook() throws -> SiteProduct {
    let tables = PublishedTable.all.map {
      SiteSheets($0, spool.extent(of: $0), isChinese: cover.isChinese)
    }
    let sheets = tables.flatMap { table in table.sheets.indices.map { (table, $0) } }
    var styles = NumberStyles()
    for table in PublishedTable.all { styles.formUnion(spool.extent(of: table).styles) }
    let book = SpooledWorkbook(
      title: cover.title, aboutName: cover.aboutTitle, about: cover.about, sheets: tables.flatMap(\.sheets),
      styles: styles)
    return try product("all.xlsx", .xlsx, tables.compactMap(\.content)) { file in
      try WorkbookPress(WorkbookMoulds()).make(book, writing: { try file.append($0) }) { number, append in
        let (table, sheet) = sheets[number]
        try table.rows(ofSheet: sheet, in: spool, append)
      }
    }
  }

  private func product(
    _ name: String, _ form: DownloadOffer.Form, _ contents: [DownloadOffer.Content],
    write: (WrittenFile) throws -> Void
  ) throws -> SiteProduct {
    let file = try WrittenFile(try spool.path(of: name))
    try write(file)
    return SiteProduct(
      offer: DownloadOffer(path: Self.path(of: name), form: form, size: file.size, contents: contents),
      file: file.path)
  }

  /// The documents of all years, the regions in the order of their codes.
  private func documents(into file: WrittenFile) throws {
    try file.append(Array("{\n\"format\": 1,\n\"years\": [".utf8))
    var separator = "\n"
    for region in spool.regions {
      let documents = try spool.documents(of: region)
      // A region whose years are all withdrawn has none.
      if documents.isEmpty { continue }
      try file.append(Array(separator.utf8))
      try file.append(documents)
      separator = ",\n"
    }
    try file.append(Array("\n]\n}\n".utf8))
  }

  /// What the database says of itself: where it comes from, and what its columns mean.
  private func describe(in database: SQLiteWriter) throws {
    try database.begin(
      SQLiteTable(
        "about",
        columns: [
          SQLiteColumn("name", .text, isRequired: true), SQLiteColumn("text", .text, isRequired: true),
        ],
        key: ["name"], references: []))
    for (name, text) in cover.about { try database.append([name, text]) }
    let names = ["table", "column", "title_zh", "title_en", "description_zh", "description_en"]
    try database.begin(
      SQLiteTable(
        "columns", columns: names.map { SQLiteColumn($0, .text, isRequired: true) },
        key: ["table", "column"],
        references: []))
    for table in PublishedTable.all {
      for column in table.columns {
        try database.append([
          table.databaseName, column.name, column.label.zh, column.label.en, column.meaning.zh,
          column.meaning.en,
        ])
      }
    }
  }
}
