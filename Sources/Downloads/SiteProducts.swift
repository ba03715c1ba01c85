internal import Database
internal import Digests
public import Pages
internal import Records
internal import Workbook

/// Makes the files about a whole site, region by region in the order of their codes: every table as CSV with a description
/// of all of them, one workbook, one database, and one JSON file.
public struct SiteProducts {
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

  /// The files about the site that `cover` describes, whose records `spool` counted, as far as that is known before they
  /// are made: not how large they are.
  public static func unmadeFiles(_ spool: SiteSpool, _ cover: SiteCover) -> [DownloadOffer] {
    let tables = PublishedTable.all.map { table in
      DownloadOffer(path: table.path, form: .csv, size: nil, contents: [content(of: table, in: spool, cover)])
    }
    let sheets = PublishedTable.all.compactMap {
      SiteSheet($0, spool.extent(of: $0), isChinese: cover.isChinese).content
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

  private static func content(of table: PublishedTable, in spool: SiteSpool, _ cover: SiteCover)
    -> DownloadOffer.Content
  {
    DownloadOffer.Content(
      title: cover.isChinese ? table.title.zh : table.title.en, rows: spool.extent(of: table).rowCount,
      columns: table.columns.count)
  }

  /// The files, as long as the spool lives.
  ///
  /// Every table is read again, from the CSV files and from the database, and held against the records.
  ///
  /// - Throws: trouble with the temporary folder, `SQLiteTrouble`, or `FigureMismatch`.
  public func made() throws -> [SiteProduct] {
    let database = try SQLiteWriter(try spool.path(of: "sqlite"))
    let book = try XLSXWriter(title: cover.title, savingMemory: true)
    let about = book.addSheet(
      cover.aboutTitle, columns: [XLSXColumn(width: 16), XLSXColumn(width: 90)], frozenRows: 0)
    for (name, text) in cover.about { about.append([XLSXCell(name, .header), XLSXCell(text)]) }
    try describe(in: database)
    var tables: [SiteProduct] = []
    var resources: [DataPackage.Resource] = []
    var sheets: [DownloadOffer.Content] = []
    for table in PublishedTable.all {
      let extent = spool.extent(of: table)
      let file = try WrittenFile(try spool.path(of: table.name), digester)
      var head = CSVWriter(byteOrderMark: true, formulas: .guarded)
      head.append(table.columns.map { .text($0.name) })
      try file.append(head.bytes)
      try database.begin(SQLiteTable(table))
      var sheet = SiteSheet(table, extent, isChinese: cover.isChinese)
      for region in spool.regions {
        var text = CSVWriter(byteOrderMark: false, formulas: .guarded)
        try spool.rows(of: table, about: region) { row in
          text.append(zip(table.columns, row).map { $0.field($1) })
          try database.append(row)
          sheet.append(row, to: book)
        }
        try SiteProof.hold(text.bytes, below: head.bytes, table, of: region, in: spool)
        try file.append(text.bytes)
      }
      if let content = sheet.content { sheets.append(content) }
      let size = file.size
      resources.append(DataPackage.Resource(table: table, size: size, digest: file.finish()))
      let content = Self.content(of: table, in: spool, cover)
      tables.append(
        SiteProduct(
          offer: DownloadOffer(path: table.path, form: .csv, size: size, contents: [content]), file: file.path
        ))
    }
    try database.finish()
    try SiteProof.hold(try SQLiteReader(try spool.path(of: "sqlite")), against: spool)
    let contents = tables.flatMap(\.offer.contents)
    let package = DataPackage(cover, resources)
    return [
      try product("all.xlsx", .xlsx, sheets) { try $0.append(try book.bytes()) },
      SiteProduct(
        offer: DownloadOffer(
          path: Self.path(of: "all.sqlite"), form: .sqlite, size: try spool.size(of: "sqlite"),
          contents: contents),
        file: try spool.path(of: "sqlite")),
      try product("all.json", .json, contents, write: documents),
      try product("datapackage.json", .package, contents) { try $0.append(package.json) },
    ] + tables
  }

  private func product(
    _ name: String, _ form: DownloadOffer.Form, _ contents: [DownloadOffer.Content],
    write: (WrittenFile) throws -> Void
  ) throws -> SiteProduct {
    let file = try WrittenFile(try spool.path(of: name), digester)
    try write(file)
    return SiteProduct(
      offer: DownloadOffer(path: Self.path(of: name), form: form, size: file.size, contents: contents),
      file: file.path)
  }

  /// The documents of all years, the regions in the order of their codes.
  private func documents(into file: WrittenFile) throws {
    try file.append(Array("{\n\"format\": 1,\n\"years\": [".utf8))
    for (number, region) in spool.regions.enumerated() {
      try file.append(Array((number == 0 ? "\n" : ",\n").utf8))
      try file.append(try spool.documents(of: region))
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
