import Evaluation
import Workbook

/// The unit of the amounts in a form, as what stands around them gives it.
struct FormMoneyUnit {
  private let form: FormSheet
  private let headings: FormMoneyHeadings
  /// From the row of the headings to that of the total.
  private let rows: ClosedRange<Int>

  /// The unit of amounts below `headings`, of which the total stands in the row `total`.
  init(_ form: FormSheet, _ headings: FormMoneyHeadings, to total: Int) {
    self.form = form
    self.headings = headings
    rows = headings.row...total
  }

  /// Stops where the headings and the label of the block name two units, or one that the content does not have.
  func requireOne() throws(FormStop) {
    var unit = headings.all.lazy.compactMap(\.text.unit).first
    for (row, cell) in labels {
      let text = HeaderText(cell.text)
      guard !text.hasOtherUnit, text.unit == nil || unit == nil || text.unit == unit else {
        throw FormStop(
          row, cell.column, zh: "金额的表头里有几种单位，或者有元、万元、亿元以外的单位",
          en: "the headings of amounts name several units, or one other than 元, 万元, 亿元")
      }
      unit = unit ?? text.unit
    }
  }

  /// The unit that the headings, the label of the block or the title name; nil where none does.
  var unit: AmountUnit? {
    if let unit = headings.all.lazy.compactMap(\.text.unit).first { return unit }
    if let unit = labels.lazy.compactMap({ HeaderText($0.cell.text).unit }).first { return unit }
    for row in form.grid.sheet.rows where row.number < form.indicatorRow {
      for cell in row.cells {
        if let unit = ListTitle.unit(cell.text) { return unit }
        let text = HeaderText(cell.text)
        if text.words.hasPrefix("项目资金"), let unit = text.unit { return unit }
      }
    }
    return nil
  }

  /// The cells that say what the amounts are: an amount with a unit of its own says nothing of the others.
  private var labels: [(row: Int, cell: SheetCell)] {
    form.grid.sheet.rows.filter { rows.contains($0.number) }.flatMap { row in
      row.cells.filter { row.number == rows.lowerBound || $0.column < headings.firstColumn }.map {
        (row.number, $0)
      }
    }
  }
}
