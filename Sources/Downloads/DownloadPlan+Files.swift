public import Files
public import Pages
internal import Records
internal import Workbook

extension DownloadPlan {
  /// The files that the page offers, as far as that is known before they are made: not how large they are.
  public var unmadeFiles: [DownloadOffer] {
    let contents = sheets.map(\.content)
    let data = DownloadOffer(path: stem + ".json", form: .json, size: nil, contents: contents)
    if sheets.isEmpty { return [data] }
    let book = DownloadOffer(path: stem + ".xlsx", form: .xlsx, size: nil, contents: contents)
    let tables = sheets.map { sheet in
      DownloadOffer(path: stem + sheet.ending, form: .csv, size: nil, contents: [sheet.content])
    }
    return [book] + tables + [data]
  }

  /// The files that the page offers: a workbook of all tables, each table as CSV, and everything as JSON.
  ///
  /// - Throws: trouble with the temporary folder that workbooks are made in.
  public func files() throws(FileTrouble) -> [DownloadFile] {
    let contents = sheets.map(\.content)
    let data = DownloadFile(stem + ".json", .json, json, contents: contents)
    if sheets.isEmpty { return [data] }
    let book = DownloadFile(stem + ".xlsx", .xlsx, try workbook(), contents: contents)
    let tables = sheets.map { sheet in
      DownloadFile(stem + sheet.ending, .csv, sheet.csv, contents: [sheet.content])
    }
    return [book] + tables + [data]
  }

  private func workbook() throws(FileTrouble) -> [UInt8] {
    let book = try XLSXWriter(title: title)
    let cover = book.addSheet(
      aboutTitle, columns: [XLSXColumn(width: 16), XLSXColumn(width: 90)], frozenRows: 0)
    for (name, text) in about { cover.append([XLSXCell(name, .header), XLSXCell(text)]) }
    for sheet in sheets { sheet.write(into: book) }
    return try book.bytes()
  }
}

extension DownloadPlan.Sheet {
  /// What the name of its CSV file has behind the stem of the page's files.
  fileprivate var ending: String { name == "evaluations" ? ".csv" : "-\(name).csv" }

  fileprivate var content: DownloadOffer.Content {
    DownloadOffer.Content(title: title, rows: rows.count, columns: columns.count)
  }

  fileprivate var csv: [UInt8] {
    var text = CSVWriter(byteOrderMark: true, formulas: .guarded)
    text.append(header.map(CSVField.text))
    for row in rows { text.append(zip(columns, row).map { $0.field($1) }) }
    return text.bytes
  }

  fileprivate func write(into book: XLSXWriter) {
    let widths = columns.indices.map { column in
      XLSXColumn(width: ColumnWidth.fitting(rows.prefix(50).map { $0[column] } + [header[column]]))
    }
    let sheet = book.addSheet(title, columns: widths)
    sheet.append(header.map { XLSXCell($0, .header) })
    for row in rows { sheet.append(zip(columns, row).map { $0.cell($1) }) }
  }
}
