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

  private static let totals = ["合计", "总计", "小计", "共计", "平均", "平均分", "平均得分", "总合计"]
  private static let notes = [
    "注:", "注：", "注1", "备注:", "备注：", "说明:", "说明：", "填表", "制表", "审核", "复核", "单位负责人", "联系", "填报", "数据来源", "本表",
    "负责人:", "负责人：", "(盖章", "盖章", "单位(盖章", "经办",
  ]

  /// What `row` is in a table whose fields stand in `columns`; `name` is the column of the name.
  init(_ row: SheetRow, header: ListHeader, columns: [String: ListHeader.Column], name: Int?, grid: SheetGrid)
  {
    guard let first = row.cells.first else {
      self = .outside
      return
    }
    let lead = PlainText.narrow(first.text)
    let named = name.flatMap { grid.seen(row.number, $0) }.map { PlainText.narrow($0.text) } ?? lead
    if Self.totals.contains(where: { lead == $0 || named == $0 })
      || ["合计", "其中"].contains(where: { lead.hasPrefix($0) || named.hasPrefix($0) })
    {
      self = .total
    } else if Self.notes.contains(where: lead.hasPrefix) {
      self = .note
    } else if row.cells.count > 1,
      row.cells.allSatisfy({ cell in
        header.columns.first { $0.number == cell.column }.map { PlainText.narrow($0.text) }
          == PlainText.narrow(cell.text)
      })
    {
      self = .header
    } else if row.cells.count == 1 {
      self = Self.single(first, lead, row, columns: columns, name: name, grid: grid)
    } else {
      let used = Set(columns.values.map(\.number))
      self = row.cells.contains { used.contains($0.column) } ? .record : .outside
    }
  }

  private static func single(
    _ cell: SheetCell, _ text: String, _ row: SheetRow, columns: [String: ListHeader.Column], name: Int?,
    grid: SheetGrid
  ) -> RowKind {
    if cell.column == columns["number"]?.number && (Int(text) != nil || cell.kind == .number) {
      return .numberOnly
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
    // A sentence is no name.
    if text.hasSuffix("。") || text.hasSuffix("；") { return .note }
    if cell.column == name { return .record }
    return columns.values.contains { $0.number == cell.column } ? .record : .outside
  }
}
