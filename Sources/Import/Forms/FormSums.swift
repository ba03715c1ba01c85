import Diagnostics
import Evaluation
import Workbook

/// The rows among the indicators of a form that add them up: all of them, or a part.
struct FormSums {
  /// What the row of the total says.
  struct Total {
    /// The total score.
    var score: FormSheet.Value?
    /// The full score, where it is not 100.
    var fullScore: FormSheet.Value?
    /// What is wrong or worth knowing.
    var faults: [Diagnostic] = []
  }

  private let form: FormSheet
  private let columns: [String: ListHeader.Column]

  /// The sums of `form`, whose indicators stand in `columns`.
  init(_ form: FormSheet, _ columns: [String: ListHeader.Column]) {
    self.form = form
    self.columns = columns
  }

  /// Whether `row` adds up others.
  func isSum(_ row: SheetRow) -> Bool { sumLabel(row) != nil }

  /// What `row`, a sum, says of the whole form; nil where it is the sum of a part: one above other indicators, or above another
  /// sum. Without a column of scores that of `weight` is taken for it.
  func total(in row: SheetRow, _ weight: ListHeader.Column) throws(FormStop) -> Total? {
    let next = indicator(below: row.number)
    if !isOverall(row) && (next != nil || isPartial(row)) { return nil }
    if let next {
      throw FormStop(
        next, row.cells.first?.column ?? 1, zh: "“总分”下面还有指标", en: "there are indicators below the total")
    }
    return try readTotal(row, weight)
  }

  /// The text in the columns of the levels that calls `row` a sum, such as 合计 or 自评总分（满分100分）.
  private func sumLabel(_ row: SheetRow) -> String? {
    let last = ["level1", "level2", "level3"].compactMap { columns[$0]?.last }.max() ?? 1
    return row.cells.lazy.filter { $0.column <= last }.map { HeaderText($0.text).words }.first {
      FormLabels.total.contains($0) || $0.hasPrefix("总分") || $0 == "小计"
    }
  }

  /// Whether `row` is the total of the whole form by its name, and no sum of a part.
  func isOverall(_ row: SheetRow) -> Bool {
    sumLabel(row).map { !["合计", "总计", "小计"].contains($0) } ?? false
  }

  /// Whether `row` is the sum of a part by its name, or because another one stands below it.
  private func isPartial(_ row: SheetRow) -> Bool {
    sumLabel(row) == "小计" || form.grid.sheet.rows.contains { $0.number > row.number && isSum($0) }
  }

  /// The first row below `row` that has both a weight and a score and is no sum.
  private func indicator(below row: Int) -> Int? {
    guard let weight = columns["weight"], let score = columns["score"] else { return nil }
    return form.grid.sheet.rows.first { next in
      next.number > row && !isSum(next)
        && [weight, score].allSatisfy { WrittenNumber(form.grid.text(next.number, $0.number)) != nil }
    }?.number
  }

  private func readTotal(_ row: SheetRow, _ weight: ListHeader.Column) throws(FormStop) -> Total {
    var total = Total()
    for cell in row.cells {
      let place = form.grid.sheet.place(row: row.number, column: cell.column)
      if let fault = CellReading.fault(of: cell, at: place) { total.faults.append(fault) }
    }
    let numbers = row.cells.filter { WrittenNumber($0.text) != nil }
    // What is seen under 得分, which may be joined with 分值, is the total, or wrong and named.
    let score = columns["score"].flatMap { form.grid.seen(row.number, $0.number) }
      .flatMap { isLabel($0) || PlainText.saysNothing($0.text) ? nil : $0 }
    let full = numbers.first { $0.column == columns["weight"]?.number && $0.column != score?.column }
    let isUsual =
      full.flatMap { WrittenNumber($0.text) }.flatMap { ExactDecimal($0.digits) }
      .map { $0.equals(ExactDecimal(mantissa: 100)) } ?? true
    if let full, score == nil, columns["score"] != nil, numbers.last?.column == full.column,
      numbers.count > 1 || !isUsual
    {
      throw FormStop(
        row.number, full.column, zh: "“总分”一行最后一个数在“分值”下面，不能确定是得分还是满分",
        en: "the last number of the total stands under 分值 and may be the score or the full score")
    }
    if let full, !isUsual {
      total.fullScore = FormSheet.Value(
        text: WrittenNumber(full.text)?.digits ?? "", row: row.number, column: full.column)
    }
    if let label = row.cells.first(where: isLabel), numbers.isEmpty, score == nil {
      total.score = written(in: label, row.number)
      return total
    }
    // Without one under 得分, the last number is the score where another, the sum of weights, stands before it.
    let last =
      numbers.count == 1 && numbers[0].column != weight.number || numbers.count > 1 ? numbers.last : nil
    guard let cell = score ?? last else { return total }
    total.faults += form.rounding(of: cell, in: row.number)
    let text = WrittenNumber(cell.text)?.digits ?? PlainText.trimmed(cell.text)
    total.score = FormSheet.Value(text: text, row: row.number, column: cell.column)
    return total
  }

  private func isLabel(_ cell: SheetCell) -> Bool {
    let words = HeaderText(cell.text).words
    return FormLabels.total.contains(words) || words.hasPrefix("总分")
  }

  /// The score behind the colon of its own label, as in 总分：96.5分.
  private func written(in label: SheetCell, _ row: Int) -> FormSheet.Value? {
    guard let colon = label.text.firstIndex(where: { $0 == ":" || $0 == "：" }),
      let number = WrittenNumber(String(label.text[label.text.index(after: colon)...]))
    else { return nil }
    return FormSheet.Value(text: number.digits, row: row, column: label.column)
  }
}
