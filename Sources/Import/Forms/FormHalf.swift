import Diagnostics
import Workbook

/// A sheet that holds a part of a form only, which people divide to print it on two pages.
enum FormHalf {
  /// What columns of a list of indicators say whose they are.
  private static let owners: Set<String> = ["评价编号", "项目代码", "项目编码", "项目编号", "名称", "评价项目", "项目", "评价项目名称"]

  /// What is wrong with `grid`, which is no form, where it is a part of one: the name and amounts, or the indicators.
  static func fault(in grid: SheetGrid) -> Diagnostic? {
    guard grid.sheet.rows.count <= 2000 else { return nil }
    let rows = 1...max(1, grid.lastRow)
    func find(_ labels: Set<String>) -> FormSheet.Value? { FormSheet.find(labels, in: grid, rows: rows) }
    let name = find(FormLabels.projectName.union(FormLabels.policyName).union(FormLabels.departmentName))
    let indicators = find(FormLabels.level1)
    if let name, indicators == nil, find(["年度资金总额"]) != nil {
      return Diagnostic(
        .formDivided, at: grid.sheet.place(row: name.row, column: name.column),
        ["part": "项目名称和金额", "half": "the name and the amounts", "rest": "指标"])
    }
    guard let indicators, name == nil, find(owners) == nil else { return nil }
    return Diagnostic(
      .formDivided, at: grid.sheet.place(row: indicators.row, column: indicators.column),
      ["part": "指标", "half": "the indicators", "rest": "项目名称"])
  }
}
