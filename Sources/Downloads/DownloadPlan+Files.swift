public import Files
public import Pages
internal import Records
public import Workbook

extension DownloadPlan {
  /// The files that the page offers, as far as that is known before they are made: not how large they are.
  public var unmadeFiles: [DownloadOffer] {
    let contents = workbook.tables.map(\.content)
    let data = DownloadOffer(path: stem + ".json", form: .json, size: nil, contents: contents)
    if tables.isEmpty { return [data] }
    let book = DownloadOffer(path: stem + ".xlsx", form: .xlsx, size: nil, contents: contents)
    let texts = zip(tables, contents).map { table, content in
      DownloadOffer(path: stem + Self.ending(of: table), form: .csv, size: nil, contents: [content])
    }
    return [book] + texts + [data]
  }

  /// What the name of the CSV file of `table` has behind the stem of the page's files.
  private static func ending(of table: PublishedTable) -> String {
    table.name == "evaluations" ? ".csv" : "-\(table.name).csv"
  }

  /// The files that the page offers: a workbook of all tables, made in `press`, each table as CSV, and everything as JSON.
  ///
  /// - Throws: trouble with the temporary folder that moulds of workbooks are made in.
  public func files(in press: WorkbookPress) throws(FileTrouble) -> [DownloadFile] {
    let contents = workbook.tables.map(\.content)
    let data = DownloadFile(stem + ".json", .json, json, contents: contents)
    if tables.isEmpty { return [data] }
    let book = DownloadFile(stem + ".xlsx", .xlsx, try press.bytes(of: workbook), contents: contents)
    let texts = zip(tables, workbook.tables).map { table, sheet in
      DownloadFile(stem + Self.ending(of: table), .csv, sheet.csv, contents: [sheet.content])
    }
    return [book] + texts + [data]
  }
}

extension WorkbookTable {
  fileprivate var content: DownloadOffer.Content {
    DownloadOffer.Content(title: name, rows: rowCount, columns: columns.count)
  }

  fileprivate var csv: [UInt8] {
    var text = CSVWriter(byteOrderMark: true, formulas: .guarded)
    text.append(header.map(CSVField.text))
    for part in parts {
      for row in part.chosen { text.append(part.rows, row: row, columns: columns) }
    }
    return text.bytes
  }
}
