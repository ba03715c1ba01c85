import Diagnostics
import Records
import Workbook

/// What a row below a header is.
public enum RowKind: Hashable, Sendable {
  /// A record.
  case record
  /// A total of rows above it, or a part of one.
  case total
  /// A note, a signature, a heading within the table.
  case note
  /// The header once more, as on each printed sheet.
  case header
  /// A number and nothing else.
  case numberOnly
  /// Nothing that the table has a column for.
  case outside

  private static let totals: Set = [
    "合计", "总计", "小计", "共计", "累计", "平均数", "总合计", "优秀率", "优良率", "良好率",
  ]
  private static let notes = [
    "注:", "注：", "注1", "备注:", "备注：", "说明:", "说明：", "填表", "制表", "审核", "复核", "单位负责人", "联系", "填报", "数据来源", "本表",
    "负责人:", "负责人：", "(盖章", "盖章", "单位(盖章", "经办",
  ]

  /// What `row` is in a table whose fields stand in `columns` and whose rows are numbered as `numbers` says; `name` is the
  /// column of the name.
  init(
    _ row: SheetRow, header: ListHeader, columns: [String: ListHeader.Column], name: Int?,
    numbers: RowNumbers, grid: SheetGrid
  ) {
    guard let first = row.cells.first else {
      self = .outside
      return
    }
    let lead = PlainText.narrow(first.text)
    let named = name.flatMap { grid.seen(row.number, $0) }.map { PlainText.narrow($0.text) } ?? lead
    if Self.isTotal(lead) || Self.isTotal(named) || (row.cells.count > 1 && numbers.isHeading(row.number)) {
      self = .total
    } else if Self.notes.contains(where: lead.hasPrefix)
      && !Self.isNamed(lead, row, header: header, columns: columns)
    {
      self = .note
    } else if header.isRepeated(in: row, of: grid) {
      self = .header
    } else if row.cells.count == 1 && Self.isTitle(lead, header, grid) {
      self = .note
    } else if grid.sheet.rows.first(where: { $0.number > header.rows.upperBound })?.number == row.number
      && Self.countsColumns(row)
    {
      self = .header
    } else if row.cells.count == 1 {
      self = Self.single(first, lead, row, columns: columns, name: name, grid: grid)
    } else {
      let used = Set(columns.values.map(\.number))
      self = row.cells.contains { used.contains($0.column) } ? .record : .outside
    }
  }

  /// Whether `text`, which stands alone in its row, stands above `header` too, as titles do that are repeated on each page.
  private static func isTitle(_ text: String, _ header: ListHeader, _ grid: SheetGrid) -> Bool {
    grid.sheet.rows.prefix { $0.number < header.rows.lowerBound }
      .contains { row in row.cells.contains { PlainText.narrow($0.text) == text } }
  }

  /// Whether `row` below the heads counts the columns: 1, 2, 3, also behind 栏次 or 甲 and 乙, and with what is worked out as 7=5/4.
  private static func countsColumns(_ row: SheetRow) -> Bool {
    let texts = row.cells.map { PlainText.narrow($0.text) }
      .drop { ["栏次", "列次", "行次", "甲", "乙", "丙", "丁"].contains($0) }
    guard texts.count >= 3 || (texts.count == 2 && texts.count < row.cells.count) else { return false }
    return texts.enumerated().allSatisfy { at, text in
      let circled = UnicodeScalar(0x2460 + at).map(String.init) ?? ""
      let letter = at < 26 ? String(UnicodeScalar(UInt8(ascii: "A") + UInt8(at))) : ""
      return [String(at + 1), "(\(at + 1))", circled, letter].contains(String(text.prefix { $0 != "=" }))
    }
  }

  /// Whether a row that is called `text`, such as 教育局小计 or 总计（30个）：, adds up others.
  private static func isTotal(_ text: String) -> Bool {
    var words = text[...]
    while let last = words.last, ":：".contains(last) { words.removeLast() }
    if words.last == ")", let open = words.firstIndex(of: "("), open > words.startIndex {
      words = words[..<open]
    }
    if totals.contains(String(words)) { return true }
    if ["合计", "其中"].contains(where: words.hasPrefix) { return true }
    return ["合计", "总计", "小计", "共计", "平均", "平均分", "平均得分", "平均值"].contains(where: words.hasSuffix)
  }

  /// Whether `lead`, which begins like a note, is what a record is about, as 审核业务委托费 is: no label of a person or signature,
  /// and a figure or grade stands beside it.
  private static func isNamed(
    _ lead: String, _ row: SheetRow, header: ListHeader, columns: [String: ListHeader.Column]
  ) -> Bool {
    guard ![":", "：", "签字", "签名", "盖章"].contains(where: lead.contains), !lead.hasPrefix("注"),
      !HeaderWords.personal.contains(lead),
      ["name", "units", "department"].contains(where: { columns[$0]?.number == row.cells.first?.column })
    else { return false }
    let kind = header.table.kind
    return columns.contains { field, column in
      guard [.number, .amount, .percentage, .grade].contains(FieldForm(field)), let cell = row[column.number]
      else { return false }
      let text = CellReading.value(of: cell, as: FieldForm(field)).text
      let place = Place(file: "")
      return !text.isEmpty && WrittenNumber(cell.text).map { $0.digits.utf8.count < 11 } ?? true
        && kind.fault(in: text, ofFieldAt: header.table.index(of: field), at: place) == nil
    }
  }

  private static func single(
    _ cell: SheetCell, _ text: String, _ row: SheetRow, columns: [String: ListHeader.Column], name: Int?,
    grid: SheetGrid
  ) -> RowKind {
    // The title once more stands where the numbers do.
    if cell.column == columns["number"]?.number {
      return Int(text) != nil || cell.kind == .number ? .numberOnly : .note
    }
    if grid.end(row.number, cell.column) > cell.column { return .note }
    if let mark = text.firstIndex(of: "、"), text[..<mark].allSatisfy({ "一二三四五六七八九十".contains($0) }) {
      return .note
    }
    if text.hasPrefix("("), let mark = text.firstIndex(of: ")"),
      text[..<mark].dropFirst().allSatisfy({ "一二三四五六七八九十".contains($0) })
    {
      return .note
    }
    if ListTitle.unit(cell.text) != nil { return .note }
    // A sentence is no name.
    if text.hasSuffix("。") || text.hasSuffix("；") { return .note }
    if cell.column == name { return .record }
    return columns.values.contains { $0.number == cell.column } ? .record : .outside
  }
}
