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

  /// A record of a list: its rows, and the number of its own.
  private struct Listed {
    let rows: CellRows
    let row: Int
  }

  private static let id = RecordColumns.evaluations.column("id")
  private static let year = RecordColumns.evaluations.column("year")
  private static let fields = ["score", "grade", "budgeted", "executed", "executionRate"].map {
    Field(
      name: $0, mark: $0 == "executionRate" ? "rate" : $0, column: RecordColumns.evaluations.column($0),
      isGrade: $0 == "grade")
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
  func hold(_ plan: DownloadPlan, ofYear ownYear: Int?, _ files: [DownloadFile]) throws(FigureMismatch) {
    let rows = shown.rows.filter { $0.link != nil && $0.cell("name") != nil }
    if rows.isEmpty { return }
    let other = plan.stem + ".json"
    let position = plan.tables.firstIndex { $0.name == PublishedTable.evaluations.name }
    let parts = position.map { plan.workbook.tables[$0].parts } ?? []
    let listed = parts.flatMap { part in part.chosen.map { Listed(rows: part.rows, row: $0) } }
    // The page keeps the order of the list, unless a template sorts it.
    var places: [String: Int]?
    var seen: Set<Int> = []
    for (number, row) in rows.enumerated() {
      var place: Int? = number
      if number >= listed.count || !isAbout(listed[number], row.link, ownYear) {
        let known = places ?? self.places(listed)
        places = known
        place = known[key(row.link, ownYear)]
      }
      guard let place, seen.insert(place).inserted else {
        let name = row.cell("name").map { ShownFigures.text(of: $0, in: text.page) } ?? ""
        throw FigureMismatch(
          file: path, other: other, what: key(row.link, ownYear), found: name, expected: "-")
      }
      let record = listed[place]
      for field in Self.fields {
        guard let cell = row.cell(field.mark) else { continue }
        let range = record.rows.range(record.row, field.column)
        if range.isEmpty && !text.hasDigits(cell) { continue }
        try hold(cell, record.rows, range, field, about: key(row.link, ownYear), other)
      }
    }
    try FigureMismatch.hold("\(seen.count)", "\(listed.count)", path, other, "evaluations")
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
    let marked = shown.rows.filter { $0.cell("weight") != nil }
    guard !marked.isEmpty else { return }
    let part = proven.indicatorRows[id] ?? 0..<0
    try FigureMismatch.hold("\(marked.count)", "\(part.count)", path, other, "\(year)/\(id) indicators")
    guard let indicators = proven.indicators else { return }
    let columns = [
      ("weight", RecordColumns.indicators.column("weight")),
      ("score", RecordColumns.indicators.column("score")),
    ]
    for (shown, row) in zip(marked, part) {
      for (name, column) in columns {
        let field = Field(name: name, mark: name, column: column, isGrade: false)
        try hold(
          shown.cell(name), indicators.rows, indicators.rows.range(row, column), field,
          about: "\(year)/\(id) indicators", other)
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
    if text.says(markup, rows.bytes[value], isGrade: field.isGrade) { return }
    throw FigureMismatch(
      file: path, other: other, what: "\(what()) \(field.name)",
      found: text.shown(markup, isGrade: field.isGrade),
      expected: text.expected(rows.bytes[value], isGrade: field.isGrade))
  }

  /// Whether `link` leads to the page of `listed`, as `<year>/<id>.html` or, within `ownYear`, `<id>.html`.
  private func isAbout(_ listed: Listed, _ link: Range<Int>?, _ ownYear: Int?) -> Bool {
    guard let link else { return false }
    var rest = text.page[link]
    guard drop(".html".utf8, &rest), drop(listed.rows.bytes[listed.rows.range(listed.row, Self.id)], &rest)
    else {
      return false
    }
    if rest.isEmpty { return ownYear.map { String($0) } == listed.rows.text(listed.row, Self.year) }
    let slash = CollectionOfOne(UInt8(ascii: "/"))
    return drop(slash, &rest) && drop(listed.rows.bytes[listed.rows.range(listed.row, Self.year)], &rest)
      && (rest.isEmpty || drop(slash, &rest))
  }

  private func drop(_ end: some BidirectionalCollection<UInt8>, _ rest: inout ArraySlice<UInt8>) -> Bool {
    guard rest.count >= end.count, rest.suffix(end.count).elementsEqual(end) else { return false }
    rest.removeLast(end.count)
    return true
  }

  /// Year and id of the evaluation to whose page `link` leads.
  private func key(_ link: Range<Int>?, _ ownYear: Int?) -> String {
    let address = link.map { ShownFigures.text(of: $0, in: text.page) } ?? ""
    let parts = address.split(separator: "/")
    let id = parts.last.map { String($0.dropLast(".html".count)) } ?? ""
    let year = parts.count > 1 ? Int(parts[parts.count - 2]) : ownYear
    return "\(year ?? 0)/\(id)"
  }

  private func places(_ listed: [Listed]) -> [String: Int] {
    var places: [String: Int] = [:]
    for (place, record) in listed.enumerated() {
      let year = record.rows.text(record.row, Self.year) ?? ""
      places["\(year)/\(record.rows.text(record.row, Self.id) ?? "")"] = place
    }
    return places
  }
}
