internal import Checks
internal import Diagnostics
public import Pages
internal import Records
internal import Workbook

/// Reads the pages and files of a region again as they are made, and holds every figure against every other place where it
/// stands: what does not agree is a fault of this program, and keeps the site from being written.
///
/// The page of a year comes before the pages of its evaluations, and both before the lists. Templates of a site's own may
/// leave out what they want; what they mark as a figure (`data-column`, `data-figure`) must be right.
public struct FigureProof {
  private struct Key: Hashable {
    let year: Int
    let id: String
  }

  /// An evaluation as the files of its year give it.
  private struct Record {
    var figures: [String: String]
    /// Weight and score of each indicator.
    var indicators: [String]
  }

  private let grades: [String: String]
  private var records: [Key: Record] = [:]

  /// A proof without pages yet, on a site of `facts`.
  public init(_ facts: SiteFacts) {
    grades = facts.gradeWords
  }

  /// Takes the page at `path` with the `files` that it offers, which `plan` describes.
  ///
  /// - Throws: `FigureMismatch`.
  public mutating func take(
    _ page: MadePage, at path: PagePath, _ plan: DownloadPlan?, _ files: [DownloadFile]
  ) throws(FigureMismatch) {
    switch path {
    case .year(_, let year): if let plan { try take(page, ofYear: year, plan, files) }
    case .list: if let plan { try take(page, ofYear: nil, plan, files) }
    case .evaluation(_, let year, let id): try take(page, ofEvaluation: id, in: year)
    default: return
    }
  }

  /// Holds the files that `plan` describes against each other and against the page that offers them; `year` is the year
  /// that the page is about, nil for a list.
  private mutating func take(
    _ page: MadePage, ofYear year: Int?, _ plan: DownloadPlan, _ files: [DownloadFile]
  )
    throws(FigureMismatch)
  {
    var tables: [[[String]]] = []
    for (sheet, file) in zip(plan.sheets, files.filter { $0.offer.form == .csv }) {
      tables.append(try table(file, sheet))
    }
    if let book = files.first(where: { $0.offer.form == .xlsx }) { try hold(book, tables, plan) }
    guard let data = files.first(where: { $0.offer.form == .json }) else { return }
    let lines = data.bytes.split(separator: UInt8(ascii: "\n")).compactMap {
      JSONLine($0, keeping: Self.keptFields)
    }
    let position = plan.sheets.firstIndex { $0.name == "evaluations" }
    let rows = position.map { tables[$0] } ?? []
    let listed = try hold(
      lines, rows, columns: position.map { plan.sheets[$0].columns } ?? [], in: data, ofYear: year)
    let shown = ShownFigures(page.html)
    try hold(shown, listed, page.path, ofYear: year, data.offer.path)
    if year != nil { try hold(shown, figuresIn: lines, page.path, data.offer.path) }
  }

  /// Holds the page of the evaluation `id` of `year` against the files of the year.
  private func take(_ page: MadePage, ofEvaluation id: String, in year: Int) throws(FigureMismatch) {
    guard let record = records[Key(year: year, id: id)] else { return }
    let shown = ShownFigures(page.html)
    let marks = Dictionary(shown.marks.map { ($0.name, $0.text) }) { first, _ in first }
    if !marks.isEmpty {
      for name in Self.shownFields {
        try same(marks[name], record.figures[name], name, page.path, "\(year) \(id) \(name)")
      }
    }
    let indicators = shown.rows.filter { $0.cells["weight"] != nil }
      .flatMap { [$0.cells["weight"] ?? "", $0.cells["score"] ?? ""] }
    guard !indicators.isEmpty else { return }
    try equal(
      indicators.joined(separator: "|"), record.indicators.joined(separator: "|"), page.path, "\(year)",
      "\(id) indicators")
  }

  /// The fields that pages show as figures.
  private static let shownFields = ["score", "grade", "budgeted", "executed", "executionRate"]

  /// The fields by which records are told apart, and the terms that go with figures.
  private static let wordFields: Set<String> = ["id", "name", "projectCode", "stage", "subject", "grade"]

  private static let keptFields: Set<String> = wordFields.union(["value", "weight", "year"]).union(
    PublishedTable.evaluations.columns.filter { $0.form != .text && $0.form != .markdown }.map(\.name))

  /// The rows of `file`, read again; its header and extent must be those of `sheet`.
  private func table(_ file: DownloadFile, _ sheet: DownloadPlan.Sheet) throws(FigureMismatch) -> [[String]] {
    let (read, faults) = CSVReader.read(file.bytes, file: file.offer.path)
    let header = read.header.map { $0.text }
    try equal("\(faults.count) \(header)", "0 \(sheet.header)", file.offer.path, "-", "header")
    try equal("\(read.rowCount)", "\(sheet.rows.count)", file.offer.path, file.offer.path, "rows")
    return (0..<read.rowCount).map { row in
      (0..<read.columnCount).map { column in
        let text = read[row, column].text
        return text.hasPrefix(CSVWriter.guardian) ? String(text.dropFirst()) : text
      }
    }
  }

  private func hold(_ book: DownloadFile, _ tables: [[[String]]], _ plan: DownloadPlan)
    throws(FigureMismatch)
  {
    let (sheets, faults) = WorkbookReader.read(book.bytes, file: book.offer.path)
    try equal(
      "\(sheets.count) \(faults.hasErrors)", "\(tables.count + 1) false", book.offer.path, "-", "sheets")
    for ((sheet, table), planned) in zip(zip(sheets.dropFirst(), tables), plan.sheets) {
      try equal("\(sheet.rows.count)", "\(table.count + 1)", book.offer.path, plan.stem + ".csv", sheet.name)
      for (row, cells) in zip(sheet.rows.dropFirst(), table) {
        for (number, text) in cells.enumerated() {
          let found = row[number + 1]?.text ?? ""
          // A workbook keeps no blanks at the edges that a reader could see.
          if found == text || found.trimmed == text.trimmed { continue }
          try equal(
            found, text, book.offer.path, plan.stem + ".csv",
            "\(sheet.name) \(row.number) \(planned.header[number])")
        }
      }
    }
  }

  /// Holds the evaluations among `lines` against `rows`, and gives them; those of a year are kept.
  private mutating func hold(
    _ lines: [JSONLine], _ rows: [[String]], columns: [PublishedColumn], in data: DownloadFile,
    ofYear year: Int?
  ) throws(FigureMismatch) -> [Key: [String: String]] {
    // Of the records, only evaluations have a name; findings and strands have none.
    let evaluations = lines.filter { $0.members["id"] != nil && $0.members["name"] != nil }
    try equal("\(evaluations.count)", "\(rows.count)", data.offer.path, "csv", "evaluations")
    var listed: [Key: [String: String]] = [:]
    for (line, row) in zip(evaluations, rows) {
      let id = line.members["id"] ?? ""
      let own = year ?? line.members["year"].flatMap { Int($0) } ?? 0
      for (column, text) in zip(columns, row)
      where column.form != .text || Self.wordFields.contains(column.name) {
        let found = line.members[column.name] ?? ""
        if found == text { continue }
        try equal(found, text, data.offer.path, "csv", "\(own) \(id) \(column.name)")
      }
      let key = Key(year: own, id: id)
      if let year {
        records[Key(year: year, id: id)] = Record(
          figures: line.members.filter { Self.shownFields.contains($0.key) },
          indicators: line.entries.filter { $0.list == "indicators" }
            .flatMap { [$0.members["weight"] ?? "", $0.members["score"] ?? ""] })
      } else if let known = records[key] {
        for name in Self.shownFields where known.figures[name] != line.members[name] {
          try equal(
            line.members[name] ?? "", known.figures[name] ?? "", data.offer.path, "\(own).json",
            "\(own) \(id) \(name)")
        }
      }
      listed[key] = line.members
    }
    return listed
  }

  /// Holds the rows that a page shows against the evaluations that its files list: the same set, with the same figures.
  private func hold(
    _ shown: ShownFigures, _ listed: [Key: [String: String]], _ page: String, ofYear year: Int?,
    _ other: String
  ) throws(FigureMismatch) {
    let rows = shown.rows.filter { $0.cells["name"] != nil && $0.link != nil }
    if rows.isEmpty { return }
    var seen: Set<Key> = []
    for row in rows {
      let parts = (row.link ?? "").split(separator: "/")
      let id = parts.last.map { String($0.dropLast(".html".count)) } ?? ""
      let own = parts.count > 1 ? Int(parts[parts.count - 2]) ?? 0 : year ?? 0
      let key = Key(year: own, id: id)
      guard let record = listed[key], seen.insert(key).inserted else {
        throw FigureMismatch(
          file: page, other: other, what: "\(own) \(id)", found: row.cells["name"] ?? "", expected: "-")
      }
      for name in Self.shownFields {
        guard let text = row.cells[name == "executionRate" ? "rate" : name] else { continue }
        let isBlank = record[name] == nil
        if isBlank && !text.contains(where: \.isASCIIDigit) { continue }
        try same(text, record[name], name, page, "\(own) \(id) \(name)")
      }
    }
    try equal("\(seen.count)", "\(listed.count)", page, other, "evaluations")
  }

  /// Holds the published figures that the page of a year shows against those in its data.
  private func hold(_ shown: ShownFigures, figuresIn lines: [JSONLine], _ page: String, _ other: String)
    throws(FigureMismatch)
  {
    let marked = shown.marks.filter { $0.name == "value" }.map(\.text)
    if marked.isEmpty { return }
    let published = lines.flatMap { $0.entries.compactMap { $0.members["value"] } }
    try equal("\(marked.count)", "\(published.count)", page, other, "statistics")
    for (number, (shown, value)) in zip(marked, published).enumerated() {
      // How the document hedges a figure may stand before or behind it.
      try equal(shown.figure, value, page, other, "statistics \(number + 1)")
    }
  }

  /// Whether `shown` says `value` of the field `name`: the word of a grade, or a number that a unit may follow.
  private func same(_ shown: String?, _ value: String?, _ name: String, _ page: String, _ what: String)
    throws(FigureMismatch)
  {
    let expected = name == "grade" ? value.map { grades[$0] ?? $0 } : value
    let found = name == "grade" ? shown : shown?.figure
    try equal(found ?? "", expected ?? "", page, "json", what)
  }

  private func equal(_ found: String, _ expected: String, _ file: String, _ other: String, _ what: String)
    throws(FigureMismatch)
  {
    guard found == expected else {
      throw FigureMismatch(file: file, other: other, what: what, found: found, expected: expected)
    }
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
  fileprivate var isOfNumber: Bool { isASCIIDigit || self == "." || self == "," || self == "-" }
}

extension String {
  /// The first number in it, as it is written.
  fileprivate var figure: String { String(drop { !$0.isOfNumber }.prefix(while: \.isOfNumber)) }

  fileprivate var trimmed: Substring {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return self[first...last]
  }
}
