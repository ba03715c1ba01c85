internal import Evaluation
internal import Mustache

/// The cells that a record was imported from.
struct CellSourceContext: Sendable {
  /// A field and its cell.
  struct Cell: Sendable {
    let field: String
    let cell: String

    static let contract = Contract<Cell>(
      "source cell",
      [.text("field", "the field, in Chinese", \.field), .text("cell", "its cell, such as `F7`", \.cell)])
  }

  let indicator: String?
  let workbook: String
  let sheet: String
  let cells: [Cell]

  static let contract = Contract<CellSourceContext>(
    "source cells",
    [
      .text("indicator", "the indicator; empty where the evaluation itself is meant", \.indicator),
      .text("workbook", "the workbook", \.workbook),
      .text("sheet", "the sheet", \.sheet),
      .list("cells", "the cells", Cell.contract, \.cells),
    ])

  /// The cells of `source`, one of an evaluation with `indicators`.
  init(_ source: CellSource, of indicators: [Indicator]) {
    indicator = source.line.map { line in
      let known = indicators.indices.contains(line - 1) ? indicators[line - 1] : nil
      return known.map { $0.level3 ?? $0.level2 ?? $0.level1 } ?? String(line)
    }
    workbook = source.workbook
    sheet = source.sheet
    cells = source.cells.map { Cell(field: $0.field, cell: $0.cell) }
  }
}
