import Diagnostics
import Evaluation
import Workbook

/// A sheet that is a form: labels with values at their right or below.
struct FormSheet {
  /// A value and its cell.
  struct Value {
    let text: String
    let row: Int
    let column: Int

    /// The cell.
    var position: Draft.Position { Draft.Position(row: row, column: column) }
  }

  let grid: SheetGrid
  /// The row of the heads of the indicators.
  let indicatorRow: Int
  /// What is evaluated.
  let subject: Subject
  /// The label of its name.
  let nameLabel: Value
  /// What that label may be called.
  let nameLabels: Set<String>
  private let lastColumn: Int

  /// The form in `grid`; nil where it is none.
  init?(_ grid: SheetGrid) {
    self.grid = grid
    lastColumn = min(grid.sheet.lastColumn, 200)
    guard grid.sheet.rows.count <= 2000,
      let head = Self.find(FormLabels.level1, in: grid, rows: 1...max(1, grid.lastRow))
    else { return nil }
    indicatorRow = head.row
    guard head.row > 1 else { return nil }
    let above = 1...(head.row - 1)
    let names: [(Set<String>, Subject)] = [
      (FormLabels.projectName, .project), (FormLabels.policyName, .policy),
      (FormLabels.departmentName, .department),
    ]
    for (labels, subject) in names {
      guard let label = Self.find(labels, in: grid, rows: above) else { continue }
      nameLabel = label
      nameLabels = labels
      self.subject = subject
      return
    }
    return nil
  }

  /// Stops where another form stands below or beside this one.
  func requireOne() throws(FormStop) {
    let names = Self.all(nameLabels, in: grid, rows: all)
    guard names.count > 1, Self.all(FormLabels.level1, in: grid, rows: all).count > 1 else { return }
    throw FormStop(
      names[1].row, names[1].column, zh: "这张工作表里还有一张自评表，一张工作表只能放一张",
      en: "another form stands in this sheet, which may hold one")
  }

  /// Everything above the name, and the name of the sheet: the titles.
  var title: String {
    ([grid.sheet.name] + grid.sheet.rows.filter { $0.number < nameLabel.row }.flatMap { $0.cells.map(\.text) })
      .joined(separator: " ")
  }

  /// The rows above the indicators.
  var head: ClosedRange<Int> { 1...(indicatorRow - 1) }

  /// All rows.
  var all: ClosedRange<Int> { 1...max(1, grid.lastRow) }

  /// The value beside the first of `labels` in `rows`, in the same cell after a colon or in the next one to the right.
  func value(_ labels: Set<String>, in rows: ClosedRange<Int>) -> Value? {
    guard let label = Self.find(labels, in: grid, rows: rows) else { return nil }
    if let colon = label.text.firstIndex(where: { $0 == ":" || $0 == "：" }) {
      let rest = PlainText.trimmed(String(label.text[label.text.index(after: colon)...]))
      if !rest.isEmpty { return Value(text: rest, row: label.row, column: label.column) }
    }
    var column = grid.end(label.row, label.column) + 1
    while column <= lastColumn {
      let text = grid.text(label.row, column)
      if FormLabels.isLabel(text) { return nil }
      if !text.isEmpty { return Value(text: text, row: label.row, column: column) }
      column = grid.end(label.row, column) + 1
    }
    return nil
  }

  /// The value below the first of `labels` in `rows`.
  func valueBelow(_ labels: Set<String>, in rows: ClosedRange<Int>) -> Value? {
    guard let label = Self.find(labels, in: grid, rows: rows) else { return nil }
    let row = (grid.merge(label.row, label.column)?.rows.upperBound ?? label.row) + 1
    let text = grid.text(row, label.column)
    return text.isEmpty || FormLabels.isLabel(text) ? nil : Value(text: text, row: row, column: label.column)
  }

  /// What `cell` in `row` says.
  func value(of cell: SheetCell, in row: Int) -> Value {
    Value(text: PlainText.trimmed(cell.text), row: row, column: cell.column)
  }

  /// What is worth knowing where `cell` in `row` shows less of its number than it holds.
  func rounding(of cell: SheetCell, in row: Int) -> [Diagnostic] {
    guard case .rounded(let whole) = cell.doubt else { return [] }
    let place = grid.sheet.place(row: row, column: cell.column)
    return [Diagnostic(.roundedFigures, at: place, ["count": "1", "shown": cell.text, "whole": whole])]
  }

  /// The first cell in `rows` that is one of `labels`, or begins with one and a colon.
  static func find(_ labels: Set<String>, in grid: SheetGrid, rows: ClosedRange<Int>) -> Value? {
    for row in grid.sheet.rows where rows.contains(row.number) {
      if let cell = row.cells.first(where: { isOne(of: labels, $0) }) {
        return Value(text: PlainText.trimmed(cell.text), row: row.number, column: cell.column)
      }
    }
    return nil
  }

  /// All cells in `rows` that are one of `labels`, or begin with one and a colon.
  private static func all(_ labels: Set<String>, in grid: SheetGrid, rows: ClosedRange<Int>) -> [Value] {
    grid.sheet.rows.filter { rows.contains($0.number) }.flatMap { row in
      row.cells.filter { isOne(of: labels, $0) }.map {
        Value(text: PlainText.trimmed($0.text), row: row.number, column: $0.column)
      }
    }
  }

  private static func isOne(of labels: Set<String>, _ cell: SheetCell) -> Bool {
    let plain = FormLabels.plain(cell.text)
    let start = plain.prefix { $0 != ":" && $0 != "：" }
    return labels.contains(plain) || labels.contains(String(start))
      || labels.contains(HeaderText(String(start)).words)
  }
}
