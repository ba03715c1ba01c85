import Workbook

/// The headings of the amounts in a form, which stand in one row.
struct FormMoneyHeadings {
  /// What stands below a heading.
  enum Kind { case initial, adjusted, executed, rate, points, score, reason }

  /// A heading and the columns it stands over.
  struct Heading {
    let kind: Kind
    let columns: ClosedRange<Int>
    let text: HeaderText
  }

  /// The row of the headings.
  let row: Int
  /// The headings from left to right; never none.
  let all: [Heading]
  private let form: FormSheet

  private static let words: [(Kind, Set<String>)] = [
    (.initial, ["年初预算数", "年初预算", "年初预算金额"]),
    (.adjusted, ["全年预算数", "全年预算", "调整后预算数", "调整后预算", "调整预算数", "预算数", "预算金额"]),
    (.executed, ["全年执行数", "预算执行数", "执行数", "全年支出数", "实际支出", "实际支出数", "支出数", "执行金额"]),
    (.rate, ["执行率", "预算执行率"]), (.points, ["分值", "权重"]), (.score, ["得分"]),
    (.reason, ["原因", "未完成原因", "偏差原因", "未完成原因分析", "偏差原因分析及改进措施", "偏差原因分析"]),
  ]

  /// The headings in the first row that has two of them, one of an amount; nil where no row of the head of `form` has.
  init?(_ form: FormSheet) {
    let row = form.grid.sheet.rows.first { row in
      guard form.head.contains(row.number) else { return false }
      let kinds = Set(row.cells.compactMap { Self.kind($0.text) })
      return kinds.count >= 2 && !kinds.isDisjoint(with: [.initial, .adjusted, .executed])
    }
    guard let row = row?.number else { return nil }
    self.form = form
    self.row = row
    all = form.grid.cells(of: row).compactMap { cell in
      Self.kind(cell.text).map {
        Heading(
          kind: $0, columns: cell.column...form.grid.end(row, cell.column), text: HeaderText(cell.text))
      }
    }
  }

  /// The column of the first amounts.
  var firstColumn: Int { all.map(\.columns.lowerBound).min() ?? 1 }

  /// The heading above `cell`; nil where it stands under none.
  func heading(above cell: SheetCell, in row: Int) -> Heading? {
    let range = cell.column...form.grid.end(row, cell.column)
    return all.first { $0.columns.overlaps(range) }
  }

  /// The kind of the heading above `cell`, which stands `shift` columns to the right of it.
  func kind(above cell: SheetCell, in row: Int, shift: Int) -> Kind? {
    let range = (cell.column - shift)...(form.grid.end(row, cell.column) - shift)
    return all.first { $0.columns.overlaps(range) }?.kind
  }

  /// The nearest text of `row` at the left of the amounts, without what is joined with the row of the headings.
  func label(of row: Int) -> String {
    for column in stride(from: firstColumn - 1, through: 1, by: -1) {
      if let range = form.grid.merge(row, column), range.rows.contains(self.row) { continue }
      let text = PlainText.narrow(form.grid.text(row, column))
      if !text.isEmpty { return text }
    }
    return ""
  }

  private static func kind(_ text: String) -> Kind? {
    let plain = HeaderText(text).words
    return words.first { $0.1.contains(plain) }?.0
  }
}
