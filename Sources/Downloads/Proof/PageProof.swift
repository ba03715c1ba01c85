internal import Checks
internal import Pages
internal import Records
internal import Workbook

/// The figures that a page shows, held against the records.
struct PageProof {
  /// A field that pages show as a figure: what its column of the page is called, and its column of the evaluations.
  private struct Field {
    let name: String
    let mark: String
    let column: Int
    let isGrade: Bool
  }

  /// A record of a list: the number of its part, and of its own among the rows of that.
  private typealias Listed = (part: Int, row: Int)

  private static let id = RecordColumns.evaluations.column("id")
  private static let year = RecordColumns.evaluations.column("year")
  private static let fields = ["score", "grade", "budgeted", "executed", "executionRate"].map {
    Field(
      name: $0, mark: $0 == "executionRate" ? "rate" : $0, column: RecordColumns.evaluations.column($0),
      isGrade: $0 == "grade")
  }

  private static let indicatorFields = ["weight", "score"].map {
    Field(name: $0, mark: $0, column: RecordColumns.indicators.column($0), isGrade: false)
  }

  private let path: String
  private let shown: ShownFigures
  private let text: ShownText

  /// What `page` shows, which calls the grades by `grades`.
  init(_ page: MadePage, _ grades: GradeWords) {
    path = page.path
    shown = ShownFigures(page.html)
    text = ShownText(page: page.html, grades: grades)
  }

  /// Holds the rows of the page against the evaluations that `plan` lists: the same set, with the same figures. Addresses
  /// without a year are of `ownYear`.
  func hold(_ plan: DownloadPlan, ofYear ownYear: Int?) throws(FigureMismatch) {
    let other = plan.stem + ".json"
    let position = plan.tables.firstIndex { $0.name == PublishedTable.evaluations.name }
    let parts = position.map { plan.workbook.tables[$0].parts } ?? []
    let listed = parts.indices.flatMap { part in parts[part].chosen.map { (part: part, row: $0) } }
    let ownYearText = ownYear.map { Array(String($0).utf8) } ?? []
    // Most pages keep the order of the list, or that within groups.
    var places: [String: Int]?
    var next = 0
    var isSeen = [Bool](repeating: false, count: listed.count)
    var number = 0
    for table in shown.tables {
      guard let name = table.column("name") else { continue }
      let columns = Self.fields.compactMap { field in table.column(field.mark).map { (field, $0) } }
      for row in table.rows {
        guard let link = row.link else { continue }
        let near = next..<min(next + Self.reach, listed.count)
        var place = near.first {
          isAbout(parts[listed[$0].part].rows, listed[$0].row, link, ownYearText)
        }
        if place == nil {
          let known = places ?? self.places(listed, parts)
          places = known
          place = known[key(link, ownYear)]
        }
        number += 1
        guard let place, !isSeen[place] else {
          throw FigureMismatch(
            file: path, other: other, what: key(link, ownYear),
            found: ShownFigures.text(of: shown.cell(row, name), in: text.page), expected: "-")
        }
        isSeen[place] = true
        next = place + 1
        let rows = parts[listed[place].part].rows
        for (field, column) in columns {
          let cell = shown.cell(row, column)
          let range = rows.range(listed[place].row, field.column)
          if range.isEmpty && !text.hasDigits(cell) { continue }
          try hold(cell, rows, range, field, about: key(link, ownYear), other)
        }
      }
    }
    if number == 0 { return }
    try FigureMismatch.hold("\(number)", "\(listed.count)", path, other, "evaluations")
  }

  /// Holds the page of the evaluation `id` against the records of its `year`.
  func hold(_ proven: ProvenYear, _ id: String, ofYear year: Int) throws(FigureMismatch) {
    guard let rows = proven.evaluations?.rows, let row = proven.rows[id] else { return }
    let other = "\(year).json"
    if !shown.marks.isEmpty {
      for field in Self.fields {
        let mark = shown.marks.first { $0.name == field.name }?.markup
        try hold(mark, rows, rows.range(row, field.column), field, about: "\(year)/\(id)", other)
      }
    }
    let marked = shown.tables.filter { $0.column("weight") != nil }
    let count = marked.reduce(0) { $0 + $1.rows.count }
    if count == 0 { return }
    let part = proven.indicatorRows[id] ?? 0..<0
    try FigureMismatch.hold("\(count)", "\(part.count)", path, other, "\(year)/\(id) indicators")
    guard let rows = proven.indicators?.rows else { return }
    var number = part.lowerBound
    for table in marked {
      let columns = Self.indicatorFields.map { ($0, table.column($0.mark)) }
      for row in table.rows {
        for (field, column) in columns {
          try hold(
            column.map { shown.cell(row, $0) }, rows, rows.range(number, field.column), field,
            about: "\(year)/\(id) indicators", other)
        }
        number += 1
      }
    }
  }

  /// Holds the published figures that the page of a year shows against the records.
  func hold(figuresOf proven: ProvenYear) throws(FigureMismatch) {
    let marks = shown.marks.filter { $0.name == "value" }
    if marks.isEmpty { return }
    let column = RecordColumns.figures.column("value")
    let rows = proven.figures?.rows
    let published = (0..<(rows?.count ?? 0)).filter { rows?.isBlank($0, column) == false }
    try FigureMismatch.hold("\(marks.count)", "\(published.count)", path, "json", "statistics")
    guard let rows else { return }
    let field = Field(name: "value", mark: "value", column: column, isGrade: false)
    for (number, (mark, row)) in zip(marks, published).enumerated() {
      // How the document hedges a figure may stand before or behind it.
      try hold(mark.markup, rows, rows.range(row, column), field, about: "statistics \(number + 1)", "json")
    }
  }

  private func hold(
    _ markup: Range<Int>?, _ rows: CellRows, _ value: Range<Int>, _ field: Field,
    about what: @autoclosure () -> String,
    _ other: String
  ) throws(FigureMismatch) {
    let isSaid = rows.bytes.withUnsafeBufferPointer {
      text.says(markup, UnsafeBufferPointer(rebasing: $0[value]), isGrade: field.isGrade)
    }
    if isSaid { return }
    throw FigureMismatch(
      file: path, other: other, what: "\(what()) \(field.name)",
      found: text.shown(markup, isGrade: field.isGrade),
      expected: text.expected(rows.bytes[value], isGrade: field.isGrade))
  }

  /// Whether `link` leads to the page of the record `row` of `rows`, as `<year>/<id>.html` or, within `ownYear`, `<id>.html`.
  private func isAbout(_ rows: CellRows, _ row: Int, _ link: Range<Int>, _ ownYear: [UInt8]) -> Bool {
    text.page.withUnsafeBufferPointer { page in
      rows.bytes.withUnsafeBufferPointer { texts in
        let address = UnsafeBufferPointer(rebasing: page[link])
        let id = UnsafeBufferPointer(rebasing: texts[rows.range(row, Self.id)])
        let year = UnsafeBufferPointer(rebasing: texts[rows.range(row, Self.year)])
        let file = address.count - Self.ending.count - id.count
        guard file >= 0, address.has(id, at: file),
          Self.ending.withUnsafeBufferPointer({ address.has($0, at: file + id.count) })
        else { return false }
        if file == 0 { return ownYear.withUnsafeBufferPointer { year.isSame(as: $0) } }
        let folder = file - 1 - year.count
        return address[file - 1] == Self.slash && folder >= 0 && address.has(year, at: folder)
          && (folder == 0 || address[folder - 1] == Self.slash)
      }
    }
  }

  /// How far ahead the record of a row is looked for.
  private static let reach = 24
  private static let ending = Array(".html".utf8)
  private static let slash = UInt8(ascii: "/")

  /// Year and id of the evaluation to whose page `link` leads.
  private func key(_ link: Range<Int>, _ ownYear: Int?) -> String {
    let address = ShownFigures.text(of: link, in: text.page)
    let parts = address.split(separator: "/")
    let id = parts.last.map { String($0.dropLast(".html".count)) } ?? ""
    let year = parts.count > 1 ? Int(parts[parts.count - 2]) : ownYear
    return "\(year ?? 0)/\(id)"
  }

  private func places(_ listed: [Listed], _ parts: [CellPart]) -> [String: Int] {
    var places: [String: Int] = [:]
    for (place, record) in listed.enumerated() {
      let rows = parts[record.part].rows
      places["\(rows.text(record.row, Self.year) ?? "")/\(rows.text(record.row, Self.id) ?? "")"] = place
    }
    return places
  }
}
