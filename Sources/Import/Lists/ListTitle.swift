import Evaluation
import Workbook

/// What stands above a table.
struct ListTitle {
  /// All of its text.
  let text: String
  /// The unit of money that it names, and the cell that does; nil where it names two.
  let unit: (unit: AmountUnit, cell: String)?

  /// What stands above `row` of `grid`; the name of the sheet belongs to it.
  init(above row: Int, in grid: SheetGrid) {
    var texts = [grid.sheet.name]
    var unit: (unit: AmountUnit, cell: String)?
    var units: Set<AmountUnit> = []
    for above in grid.sheet.rows where above.number < row {
      for cell in above.cells {
        texts.append(cell.text)
        guard let found = Self.unit(cell.text) else { continue }
        units.insert(found)
        unit = unit ?? (found, CellName.name(row: above.number, column: cell.column))
      }
    }
    text = texts.joined(separator: " ")
    self.unit = units.count == 1 ? unit : nil
  }

  /// Whether it says that whole departments are evaluated.
  var isOfDepartments: Bool { text.contains("整体支出") && !text.contains("项目") }

  /// The unit after 单位 in `text`, such as 金额单位：万元.
  static func unit(_ text: String) -> AmountUnit? {
    let plain = PlainText.narrow(text)
    guard let mark = plain.ranges(of: "单位:").last ?? plain.ranges(of: "单位：").last else { return nil }
    let rest = plain[mark.upperBound...].drop { "人民币(".contains($0) }
    guard let unit = ["万元", "亿元", "元"].first(where: { rest.hasPrefix($0) }) else { return nil }
    // 填报单位:元谋县财政局 names no unit of money.
    if let next = rest.dropFirst(unit.count).first, next.isLetter { return nil }
    return AmountUnit(term: unit)
  }
}
