import Diagnostics
import Evaluation
import Records
import Workbook

/// Reads a sheet that is a table: records below a header, under titles and above notes.
struct ListReading {
  private let grid: SheetGrid
  private let header: ListHeader
  private let choice: ColumnChoice
  private let request: ImportRequest
  private let source: DraftSource
  private let title: ListTitle
  private let forms: [(field: Int, form: FieldForm, column: ListHeader.Column)]
  private var result: SheetDrafts
  private var tally = ImportTally()
  private var defaults: [(field: String, text: String)] = []

  /// The reading of the table under `header`.
  init(_ header: ListHeader, in grid: SheetGrid, source: DraftSource, request: ImportRequest) {
    self.grid = grid
    self.header = header
    self.request = request
    self.source = source
    choice = ColumnChoice(header, in: grid, assignments: request.assignments)
    title = ListTitle(above: header.rows.lowerBound, in: grid)
    let table = header.table
    forms = choice.columns.map { name, column in (table.index(of: name), FieldForm(name), column) }
      .sorted { $0.0 < $1.0 }
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
  private var end = Int.max

  private mutating func read(_ row: SheetRow) {
    if row.number >= end { return }
    let kind = RowKind(
      row, header: header, columns: choice.columns, name: choice.columns["name"]?.number, grid: grid)
    if kind == .record && beginsAnotherTable(row) {
      end = row.number
      result.faults.append(
        Diagnostic(.secondTable, at: grid.sheet.place(row: row.number, column: row.cells[0].column)))
      return
    }
    guard kind == .record else {
      let cell = row.cells[0]
      checkStage(of: cell, row.number)
      result.report.leftAside.append(
        SheetReport.LeftAside(
          cell: CellName.name(row: row.number, column: cell.column), kind: kind,
          text: String(PlainText.trimmed(cell.text).prefix(20))))
      return
    }
    var draft = Draft(
      header.table, source: source,
      start: Draft.Position(row: row.number, column: row.cells[0].column))
    var units: [Int: AmountUnit] = [:]
    let earlier = result.faults.count
    for (field, form, column) in forms {
      guard let value = value(row.number, field, form, column) else { continue }
      let cell = Draft.Position(row: row.number, column: column.number)
      draft.set(field, value.text, at: value.text.isEmpty ? nil : cell)
      if form == .amount, !value.text.isEmpty { units[field] = value.unit ?? unit(of: column)?.unit }
    }
    for (field, text) in defaults { draft.set(field, text) }
    if header.table == .evaluations {
      let names = ["name", "number", "id"].compactMap { choice.columns[$0]?.number }
      if result.faults.count == earlier && row.cells.allSatisfy({ names.contains($0.column) }) {
        result.faults.append(Diagnostic(.onlyAName, at: draft.place, ["name": draft["name"] ?? ""]))
      }
      settleUnits(&draft, units)
    }
    settleRate(&draft)
    check(draft)
    if header.table != .evaluations { result.owners[result.drafts.count] = owner(row.number) }
    result.drafts.append(draft)
  }

  /// The value of a field in `row`; a faulty one is reported and left blank.
  private mutating func value(
    _ row: Int, _ field: Int, _ form: FieldForm, _ column: ListHeader.Column
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

  private func beginsAnotherTable(_ row: SheetRow) -> Bool {
    let words = HeaderWords.all(of: header.table)
    func isHead(_ cell: SheetCell) -> Bool {
      cell.kind == .text && cell.text.count <= 12 && words.contains(HeaderText(cell.text).words)
    }
    // Most rows are done with after one look.
    guard let first = row.cells.first(where: { $0.kind == .text }), isHead(first) else { return false }
    let count = row.cells.count(where: isHead)
    return count >= 2 && count * 2 >= row.cells.count
  }

  /// A heading within the table may begin the evaluations of another stage.
  private mutating func checkStage(of cell: SheetCell, _ row: Int) {
    guard let stage = defaults.first(where: { $0.field == "stage" })?.text, request.stage == nil else {
      return
    }
    let stages = TermWords.stages(in: cell.text)
    guard let other = stages.first(where: { $0.label != stage }), stages.count == 1 else { return }
    result.faults.append(
      Diagnostic(
        .stageChanges, at: grid.sheet.place(row: row, column: cell.column),
        ["text": PlainText.trimmed(cell.text), "stage": stage, "other": other.label]))
  }

  /// Reports what the content would not take.
  private mutating func check(_ draft: Draft) {
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

extension ListReading {
  /// What the sheet leaves to its title or to the person who asks.
  private mutating func decideDefaults() {
    guard header.table == .evaluations else { return }
    let place = grid.sheet.place(row: header.rows.lowerBound, column: header.columns.first?.number ?? 1)
    if choice.columns["stage"] == nil {
      let stages = TermWords.stages(in: title.text)
      if let stage = request.stage ?? (stages.count == 1 ? stages[0] : nil) {
        defaults.append(("stage", stage.label))
        if request.stage == nil { result.report.stageFromTitle = stage.label }
      } else {
        result.faults.append(Diagnostic(.stageNotKnown, at: place))
      }
    }
    if choice.columns["subject"] == nil {
      let isDepartment = title.text.contains("整体支出") && !title.text.contains("项目")
      if let subject = request.subject ?? (isDepartment ? .department : hasProjects ? .project : nil) {
        defaults.append(("subject", subject.label))
      } else {
        result.faults.append(Diagnostic(.subjectNotKnown, at: place))
      }
    }
    if choice.columns["name"] == nil {
      result.faults.append(
        Diagnostic(.missingColumn, at: place, ["field": "名称", "name": "name"]))
    }
    for name in ["budgeted", "executed"] {
      guard let column = choice.columns[name], unit(of: column) == nil, choice.columns["amountUnit"] == nil,
        needsUnit(column.number)
      else { continue }
      result.faults.append(
        Diagnostic(
          .unitNotKnown, at: grid.sheet.place(row: header.rows.upperBound, column: column.number),
          ["column": column.text]))
    }
  }

  private var hasProjects: Bool {
    choice.columns["name"].map { $0.text.contains("项目") || $0.text == "名称" } ?? false
      || choice.columns["projectCode"] != nil
  }

  /// Whether any amount in `column` comes without a unit of its own.
  private func needsUnit(_ column: Int) -> Bool {
    grid.sheet.rows.contains { row in
      guard row.number > header.rows.upperBound, let cell = row[column] else { return false }
      return WrittenNumber(cell.text).map { $0.unit == nil } ?? false
    }
  }

  /// The unit of the amounts in `column`, and where it was found.
  private func unit(of column: ListHeader.Column) -> (unit: AmountUnit, source: ColumnUse.UnitSource)? {
    if let unit = column.unit { return (unit, .header) }
    if let (unit, cell) = title.unit { return (unit, .title(cell)) }
    return request.unit.map { ($0, .request) }
  }

  /// Both amounts of a record have one unit in the content; where they differ, the second is written in that of the first.
  private mutating func settleUnits(_ draft: inout Draft, _ units: [Int: AmountUnit]) {
    let table = header.table
    guard choice.columns["amountUnit"] == nil else { return }
    let (budgeted, executed) = (table.index(of: "budgeted"), table.index(of: "executed"))
    guard let unit = units[budgeted] ?? units[executed] else { return }
    draft.set("amountUnit", unit.label)
    if let other = units[executed], other != unit, let text = draft.texts[executed] {
      let place = draft.place(of: executed)
      if let converted = MoneyShift.convert(text, from: other, to: unit) {
        let cell = draft.cells[executed]
        draft.set(executed, converted, at: cell)
        result.faults.append(
          Diagnostic(
            .unitsDiffer, at: place, ["text": text + other.label, "converted": converted + unit.label]))
      } else {
        result.faults.append(
          Diagnostic(.unreadableNumber, at: place, ["field": "执行数", "name": "executed", "text": text]))
      }
    }
  }

  /// A rate such as 0.97 without a percent sign is 97 % only where the amounts say so.
  private mutating func settleRate(_ draft: inout Draft) {
    guard header.table == .evaluations, let column = choice.columns["executionRate"], !column.isPercentage,
      let text = draft["executionRate"], !text.isEmpty, text.last != "%", let rate = ExactDecimal(text)
    else { return }
    let value = rate.approximate
    guard value > 0, value <= 1.5 else { return }
    let index = header.table.index(of: "executionRate")
    let amounts = ["executed", "budgeted"].map { name in
      draft[name].flatMap { ExactDecimal($0) }?.approximate
    }
    if let executed = amounts[0], let budgeted = amounts[1], budgeted > 0,
      abs(executed / budgeted - value) < 0.02, let percent = RateText.hundredfold(rate)
    {
      let cell = draft.cells[index]
      draft.set(index, percent + "%", at: cell)
    } else {
      result.faults.append(Diagnostic(.rateWithoutSign, at: draft.place(of: index), ["text": text]))
    }
  }

  /// What every column was taken for.
  private var uses: [ColumnUse] {
    var uses: [ColumnUse] = header.columns.map { column in
      let name = choice.columns.first { $0.value.number == column.number }?.key
      let isAmount = name == "budgeted" || name == "executed"
      let unit = isAmount && choice.columns["amountUnit"] == nil ? self.unit(of: column) : nil
      return ColumnUse(
        column: CellName.letters(of: column.number), header: column.text,
        field: name.map { header.table.kind.fields[header.table.index(of: $0)].label },
        aside: choice.asides[column.number], unit: unit?.unit, unitSource: unit?.source)
    }
    for number in unnamed.keys.sorted() {
      uses.append(
        ColumnUse(
          column: CellName.letters(of: number), header: "", field: nil, aside: .unnamed, unit: nil,
          unitSource: nil))
    }
    return uses
  }

  /// Columns without a header that hold something: their first cell's row and how many there are.
  private var unnamed: [Int: (row: Int, count: Int)] {
    let known = Set(header.columns.flatMap { $0.number...$0.last })
    var unnamed: [Int: (row: Int, count: Int)] = [:]
    for row in grid.sheet.rows where row.number > header.rows.upperBound && row.number < end {
      for cell in row.cells where !known.contains(cell.column) {
        let earlier = unnamed[cell.column]
        unnamed[cell.column] = (earlier?.row ?? row.number, (earlier?.count ?? 0) + 1)
      }
    }
    return unnamed
  }

  private var strayCells: [Diagnostic] {
    unnamed.sorted { $0.key < $1.key }.map { column, found in
      Diagnostic(
        .cellsWithoutHeader, at: grid.sheet.place(row: found.row, column: column), ["count": "\(found.count)"]
      )
    }
  }
}
