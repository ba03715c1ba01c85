import Diagnostics
import Evaluation
import Records
import Workbook

/// Reads a sheet that is a table: records below a header, under titles and above notes.
struct ListReading {
  let grid: SheetGrid
  let header: ListHeader
  let choice: ColumnChoice
  let request: ImportRequest
  private let source: DraftSource
  let title: ListTitle
  private let forms: [(field: Int, form: FieldForm, column: ListHeader.Column)]
  var result: SheetDrafts
  private let numbers: RowNumbers
  private var tally = ImportTally()
  private var unitless: Set<Int> = []
  /// Whether a row above names its project.
  private var namesProjects = false
  var defaults: [(field: String, text: String)] = []

  /// The reading of the table under `header`.
  init(_ header: ListHeader, in grid: SheetGrid, source: DraftSource, request: ImportRequest) {
    self.grid = grid
    self.header = header
    self.request = request
    self.source = source
    title = ListTitle(above: header.rows.lowerBound, in: grid)
    choice = ColumnChoice(
      header, in: grid, assignments: request.assignments,
      isOfDepartments: request.subject == .department || title.isOfDepartments)
    let table = header.table
    forms = choice.columns.map { name, column in (table.index(of: name), FieldForm(name), column) }
      .sorted { $0.0 < $1.0 }
    numbers = RowNumbers(below: header.rows.upperBound, choice.columns, in: grid)
    result = SheetDrafts(
      report: SheetReport(file: grid.sheet.file, sheet: grid.sheet.name, kind: .list(table)))
    result.report.headerRows = header.rows
    result.faults = choice.faults
    result.used = choice.used
  }

  /// The records and what was found on the way.
  mutating func read() -> SheetDrafts {
    decideDefaults()
    for row in grid.sheet.rows where row.number > header.rows.upperBound { read(row) }
    result.report.columns = uses
    result.faults += tally.faults + strayCells
    result.report.recordCount = result.drafts.count
    return result
  }

  /// The row in which another table begins, from which nothing more is read.
  var end = Int.max

  private mutating func read(_ row: SheetRow) {
    if row.number >= end { return }
    let kind = RowKind(
      row, header: header, columns: choice.columns, name: choice.columns["name"]?.number, numbers: numbers,
      grid: grid)
    if kind == .record && beginsAnotherTable(row) {
      end = row.number
      result.faults.append(
        Diagnostic(.secondTable, at: grid.sheet.place(row: row.number, column: row.cells[0].column)))
      return
    }
    guard kind == .record else {
      if kind != .header {
        checkStage(of: row)
        checkUnit(of: row)
      }
      // 一 alone does not say what was left aside.
      let isNamed =
        kind == .total && row.cells[0].column == choice.columns["number"]?.number
        && row.cells.dropFirst().first?.column == choice.columns["name"]?.number
      let text = row.cells.prefix(isNamed ? 2 : 1).map { PlainText.trimmed($0.text) }.joined(separator: " ")
      result.report.leftAside.append(
        SheetReport.LeftAside(
          cell: CellName.name(row: row.number, column: row.cells[0].column), kind: kind,
          text: String(text.prefix(20))))
      return
    }
    var draft = Draft(
      header.table, source: source,
      start: Draft.Position(row: row.number, column: row.cells[0].column))
    var units: [Int: AmountUnit] = [:]
    let earlier = result.faults.count
    for (field, form, column) in forms {
      guard let value = value(row.number, form, column) else { continue }
      let cell = Draft.Position(row: row.number, column: column.number)
      draft.set(field, value.text, at: value.text.isEmpty ? nil : cell)
      if form == .amount, !value.text.isEmpty {
        let isGiven = choice.columns["amountUnit"] != nil
        units[field] = value.unit ?? (isGiven ? column.unit : unit(of: column)?.unit)
        if units[field] == nil && !isGiven { askForUnit(column) }
      }
    }
    for (field, text) in defaults { draft.set(field, text) }
    if header.table == .evaluations {
      let names = ["name", "number", "id"].compactMap { choice.columns[$0]?.number }
      if result.faults.count == earlier && row.cells.allSatisfy({ names.contains($0.column) }) {
        result.faults.append(Diagnostic(.onlyAName, at: draft.place, ["name": draft["name"] ?? ""]))
      } else if result.faults.count == earlier, numbers.isOdd(row.number), let name = draft["name"],
        !name.isEmpty
      {
        result.faults.append(Diagnostic(.rowWithoutNumber, at: draft.place, ["name": name]))
      }
      settleUnits(&draft, units)
    }
    settleRate(&draft)
    check(draft)
    if header.table != .evaluations {
      let owner = owner(row.number)
      warnOfProblem(draft, of: owner)
      result.owners[result.drafts.count] = owner
    }
    result.drafts.append(draft)
  }

  /// The value of a field in `row`; a faulty one is reported and left blank.
  private mutating func value(
    _ row: Int, _ form: FieldForm, _ column: ListHeader.Column
  ) -> CellReading.Value? {
    let sheet = grid.sheet
    let place = { sheet.place(row: row, column: column.number) }
    let cells = (column.number...column.last).compactMap { grid.cell(row, $0) }
    if cells.count > 1 {
      result.faults.append(
        Diagnostic(.twoValuesUnderOneHead, at: place(), ["column": column.text]))
      return CellReading.Value(text: "")
    }
    var cell = cells.first
    if cell == nil, let range = grid.merge(row, column.number), let seen = grid.seen(row, column.number) {
      if range.rows.lowerBound == row || !form.mayBeShared {
        // One figure for several rows or columns belongs to none of them alone.
        if !form.mayBeShared {
          result.faults.append(
            Diagnostic(.sharedFigure, at: place(), ["text": PlainText.trimmed(seen.text)]))
        }
        return CellReading.Value(text: "")
      }
      cell = seen
    }
    guard let cell else { return CellReading.Value(text: "") }
    if !form.mayBeShared, let range = grid.merge(row, column.number), range.rows.count > 1 {
      result.faults.append(
        Diagnostic(.sharedFigure, at: place(), ["text": PlainText.trimmed(cell.text)]))
      return CellReading.Value(text: "")
    }
    if let fault = CellReading.fault(of: cell, at: place()) {
      result.faults.append(fault)
      return CellReading.Value(text: "")
    }
    if case .rounded(let whole) = cell.doubt {
      tally.round(column.number, shown: cell.text, whole: whole, at: place())
    }
    return CellReading.value(of: cell, as: form)
  }

  /// Asks once for the unit of the amounts in `column`.
  private mutating func askForUnit(_ column: ListHeader.Column) {
    guard unitless.insert(column.number).inserted else { return }
    result.faults.append(
      Diagnostic(
        .unitNotKnown, at: grid.sheet.place(row: header.rows.upperBound, column: column.number),
        ["column": column.text]))
  }

  private func beginsAnotherTable(_ row: SheetRow) -> Bool {
    let table = header.table
    func isHead(_ cell: SheetCell) -> Bool {
      guard cell.kind == .text, cell.text.count <= 12 else { return false }
      let words = HeaderText(cell.text).words
      return HeaderWords.meaning(of: words, in: table) != nil || HeaderWords.statistics.contains(words)
    }
    // Most rows are done with after one look.
    guard let first = row.cells.first(where: { $0.kind == .text }), isHead(first) else { return false }
    let count = row.cells.count(where: isHead)
    return count >= 2 && count * 2 >= row.cells.count
  }

  /// A heading within the table may begin the evaluations of another stage.
  private mutating func checkStage(of row: SheetRow) {
    guard let stage = defaults.first(where: { $0.field == "stage" })?.text, request.stage == nil,
      let cell = row.cells.prefix(2).first(where: { !TermWords.stages(in: $0.text).isEmpty })
    else { return }
    let stages = TermWords.stages(in: cell.text)
    guard let other = stages.first(where: { $0.label != stage }), stages.count == 1 else { return }
    result.faults.append(
      Diagnostic(
        .stageChanges, at: grid.sheet.place(row: row.number, column: cell.column),
        ["text": PlainText.trimmed(cell.text), "stage": stage, "other": other.label]))
  }

  /// Reports what the content would not take.
  private mutating func check(_ draft: Draft) {
    result.faults += draft.amountFaults
    let kind = header.table.kind
    for (index, field) in kind.fields.enumerated() {
      if let text = draft.texts[index], !text.isEmpty {
        if let fault = kind.fault(in: text, ofFieldAt: index, at: draft.place(of: index)) {
          result.faults.append(fault)
        } else if field.name == "projectCode" && LongCode.hasLostDigits(text) {
          result.faults.append(Diagnostic(.digitsLost, at: draft.place(of: index), ["text": text]))
        }
      } else if ["name", "level1", "problem"].contains(field.name),
        let column = choice.columns[field.name]?.number
      {
        result.faults.append(
          Diagnostic(
            .missingField, at: grid.sheet.place(row: Int(draft.start.row), column: column),
            ["field": field.label, "name": field.name]))
      }
    }
  }

  /// A problem below others that name their project may be one of theirs, or of all.
  private mutating func warnOfProblem(_ draft: Draft, of owner: DraftOwner) {
    guard owner == .project(code: nil, name: nil) else {
      namesProjects = true
      return
    }
    guard header.table == .findings, namesProjects, choice.columns["evaluation"] == nil else { return }
    let text = String((draft["problem"] ?? "").prefix(20))
    result.faults.append(Diagnostic(.problemOfNoProject, at: draft.place, ["text": text]))
  }

  private func owner(_ row: Int) -> DraftOwner {
    func text(_ words: Set<String>) -> String? {
      let column = header.columns.first { column in column.readings.contains { words.contains($0.words) } }
      let text = column.map { grid.text(row, $0.number) } ?? ""
      return text.isEmpty ? nil : text
    }
    return .project(
      code: text(["项目代码", "项目编码", "项目编号"]), name: text(["名称", "项目名称", "评价项目", "项目", "评价项目名称"]))
  }
}
