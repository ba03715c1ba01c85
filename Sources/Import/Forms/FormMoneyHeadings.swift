import Evaluation
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
  /// The columns beside the total where a heading is divided into 总额, 财政拨款 and so on; nil is a source that the content does
  /// not have.
  let parts: [(source: FundSource?, heading: Heading)]
  private let form: FormSheet

  private static let words: [(Kind, Set<String>)] = [
    (.initial, ["年初预算数", "年初预算", "年初预算金额"]),
    (.adjusted, ["全年预算数", "全年预算", "调整后预算数", "调整后预算", "调整预算数", "预算数", "预算金额"]),
    (
      .executed,
      [
        "全年执行数", "预算执行数", "执行数", "全年支出数", "实际支出", "实际支出数", "支出数", "执行金额", "决算数", "支出决算数", "实际执行数", "全年支出",
        "支出金额",
      ]
    ),
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
    var parts: [(source: FundSource?, heading: Heading)] = []
    all = form.grid.cells(of: row).compactMap { cell in
      guard let kind = Self.kind(cell.text) else { return nil }
      let text = HeaderText(cell.text)
      let columns = cell.column...form.grid.end(row, cell.column)
      let below = form.grid.cells(of: row + 1).filter { columns.contains($0.column) }
      guard columns.count > 1,
        let whole = below.first(where: { Self.wholes.contains(HeaderText($0.text).words) })
      else { return Heading(kind: kind, columns: columns, text: text) }
      for other in below where other.column != whole.column {
        let range = other.column...form.grid.end(row + 1, other.column)
        let source = FormMoneyParts.source(PlainText.narrow(other.text))
        parts.append((source, Heading(kind: kind, columns: range, text: text)))
      }
      let range = whole.column...form.grid.end(row + 1, whole.column)
      return Heading(kind: kind, columns: range, text: text)
    }
    self.parts = parts
  }

  private static let wholes: Set = ["总额", "合计", "小计", "总计", "金额", "资金总额"]

  /// Whether a row of the head of `form` says that it gives an amount, though no row has headings of amounts, and where.
  static func unread(in form: FormSheet) -> (row: Int, column: Int)? {
    for row in form.grid.sheet.rows where form.head.contains(row.number) {
      let label = row.cells.first { cell in
        kind(cell.text).map { [.initial, .adjusted, .executed].contains($0) } ?? false
      }
      if let label, row.cells.contains(where: { $0.column > label.column && WrittenNumber($0.text) != nil }) {
        return (row.number, label.column)
      }
    }
    return nil
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
