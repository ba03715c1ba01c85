public import Pages
internal import Records
public import Workbook

/// Reads the pages and files of a region again as they are made, byte by byte, and holds every figure against the records
/// that were brought into rows: what does not agree is a fault of this program, and keeps the site from being written.
///
/// The page of a year comes before the pages of its evaluations, and both before the lists. Templates of a site's own may
/// leave out what they want; what they mark as a figure (`data-column`, `data-figure`) must be right.
public struct FigureProof {
  private let grades: GradeWords
  private let reading: WorkbookReading
  /// The years whose pages were taken.
  public private(set) var years: ProvenYears

  /// A proof to which only the pages of `years` are known yet, on a site of `facts`, whose workbooks are made in `moulds`.
  public init(_ facts: SiteFacts, _ moulds: WorkbookMoulds, knowing years: ProvenYears = ProvenYears()) {
    grades = GradeWords(facts.gradeWords)
    reading = WorkbookReading(moulds)
    self.years = years
  }

  /// Takes the page at `path` with the `files` that it offers, which `plan` describes.
  ///
  /// - Throws: `FigureMismatch`, or `FileTrouble` with the temporary folder.
  public mutating func take(
    _ page: MadePage, at path: PagePath, _ plan: DownloadPlan?, _ files: [DownloadFile]
  ) throws {
    switch path {
    case .year(_, let year):
      guard let plan else { return }
      try hold(plan, files)
      let proven = ProvenYear(plan)
      years[year] = proven
      try hold(proven, in: files)
      let shown = PageProof(page, grades)
      try shown.hold(plan, ofYear: year)
      try shown.hold(figuresOf: proven)
    case .list:
      guard let plan else { return }
      try hold(plan, files)
      try hold(listed: plan, in: files)
      try PageProof(page, grades).hold(plan, ofYear: nil)
    case .evaluation(_, let year, let id):
      if let proven = years[year] { try PageProof(page, grades).hold(proven, id, ofYear: year) }
    default: return
    }
  }

  /// Holds the CSV files and the workbook among `files` against the rows of `plan`.
  private func hold(_ plan: DownloadPlan, _ files: [DownloadFile]) throws {
    let other = plan.stem + ".json"
    let tables = files.filter { $0.offer.form == .csv }
    try FigureMismatch.hold("\(tables.count)", "\(plan.tables.count)", plan.stem + ".csv", other, "CSV")
    for (table, file) in zip(plan.workbook.tables, tables) {
      let place = CSVComparison.difference(
        of: file.bytes, from: table.parts, columns: table.columns, header: table.header)
      guard let place else { continue }
      let (read, _) = CSVReader.read(file.bytes, file: file.offer.path)
      let isThere = place.row > 0 && place.row <= read.rowCount && place.column < read.columnCount
      throw FigureMismatch(
        file: file.offer.path, other: other, what: table.what(place.row, place.column),
        found: isThere ? read[place.row - 1, place.column].text : "",
        expected: table.text(place.row, place.column))
    }
    guard let book = files.first(where: { $0.offer.form == .xlsx }) else { return }
    guard let place = try reading.difference(of: book.bytes, from: plan.workbook) else { return }
    guard let number = place.sheet, number > 0 else {
      throw FigureMismatch(
        file: book.offer.path, other: other, what: place.part, found: "", expected: place.part)
    }
    let table = plan.workbook.tables[number - 1]
    let sheets = WorkbookReader.read(book.bytes, file: book.offer.path).sheets
    let found = sheets.count > number ? sheets[number].rows.first { $0.number == place.row + 1 } : nil
    throw FigureMismatch(
      file: book.offer.path, other: other, what: "\(table.name) \(table.what(place.row, place.column))",
      found: found?[place.column + 1]?.text ?? "", expected: table.text(place.row, place.column))
  }

  /// Holds the JSON among `files` against the evaluations that `plan` lists.
  private func hold(listed plan: DownloadPlan, in files: [DownloadFile]) throws {
    guard let data = files.first(where: { $0.offer.form == .json }) else { return }
    let parts = plan.workbook.tables.first?.parts ?? []
    let place = data.bytes.withUnsafeBufferPointer { bytes -> DataDifference? in
      var scan = DataScan(bytes)
      guard !parts.isEmpty else { return nil }
      return scan.difference(
        from: parts.map { (ProvenTable(rows: $0.rows, shape: .listed), $0.chosen) }, called: "evaluations")
    }
    if let place { throw place.mismatch(data.offer.path, plan.stem + ".csv") }
  }

  /// Holds the JSON among `files` against the tables of a year.
  private func hold(_ year: ProvenYear, in files: [DownloadFile]) throws {
    guard let data = files.first(where: { $0.offer.form == .json }) else { return }
    let place = data.bytes.withUnsafeBufferPointer { bytes in
      var scan = DataScan(bytes)
      return year.difference(&scan)
    }
    if let place {
      throw place.mismatch(data.offer.path, String(data.offer.path.dropLast(".json".count)) + ".csv")
    }
  }
}

extension WorkbookTable {
  /// What the row `number`, counted from 0 with the header, and the place `column` are about.
  fileprivate func what(_ number: Int, _ column: Int) -> String {
    "\(number + 1) \(header.indices.contains(column) ? header[column] : "-")"
  }

  /// What should stand there.
  fileprivate func text(_ number: Int, _ column: Int) -> String {
    guard header.indices.contains(column) else { return "" }
    if number == 0 { return header[column] }
    var left = number - 1
    for part in parts {
      if left < part.chosen.count { return part.rows.text(part.chosen[left], columns[column]) ?? "" }
      left -= part.chosen.count
    }
    return ""
  }
}
