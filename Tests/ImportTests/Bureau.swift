import Diagnostics
import Evaluation
import Files
import Testing
import Workbook

@testable import Import

/// A site of one region, and workbooks written as rows of text with `|` between cells; what looks like a number is one.
enum Bureau {
  static let files = [
    "Content/site.yaml": """
    标题: 公开
    网址: https://www.example.gov.cn/
    门户: {网站名称: 甲, 域名: example.gov.cn, 网站标识码: "1525010001", 栏目名称: 乙, 栏目类型: 丙, 栏目说明: 丁, 栏目关键词: 戊}
    页脚: {主办单位: 甲}

    """,
    "Content/scales.yaml": "- {名称: 通用, 档次: [{等级: 优, 自: 90, 至: 100}]}\n",
    "Content/divisions.csv": "代码,名称\n152501,二连浩特市\n",
    "Content/152501/region.yaml": "发布机构: 财政局\n等级标准: 通用\n",
  ]

  static func sheet(
    _ text: String, name: String = "表", isHidden: Bool = false, merges: [String] = [],
    doubts: [String: SheetCell.Doubt] = [:]
  ) -> Sheet {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { at, line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).enumerated().compactMap {
        column, text -> SheetCell? in
        let text = String(text).replacing("⏎", with: "\n")
        let doubt = doubts[CellName.name(row: at + 1, column: column + 1)]
        if text.isEmpty && doubt == nil { return nil }
        let isNumber = text.allSatisfy { "0123456789.%,".contains($0) }
        return SheetCell(column: column + 1, kind: isNumber ? .number : .text, text: text, doubt: doubt)
      }
      return SheetRow(number: at + 1, cells: cells)
    }
    let ranges = merges.map { reference in
      let ends = reference.split(separator: ":").compactMap { CellName.position($0) }
      return MergedRange(rows: ends[0].row...ends[1].row, columns: ends[0].column...ends[1].column)
    }
    return Sheet(
      file: "a.xlsx", name: name, isHidden: isHidden, rows: rows.filter { !$0.cells.isEmpty }, merges: ranges)
  }

  /// What importing `sheets` into the site with `content` comes to.
  static func outcome(
    _ sheets: Sheet..., content: [String: String] = [:], names: [String] = [],
    map: [(String, String)] = [], stage: Stage? = nil, subject: Subject? = nil, unit: AmountUnit? = nil
  ) throws -> ImportOutcome {
    let code = try #require(RegionCode("152501"))
    let request = ImportRequest(
      region: code, year: 2024, sheets: names,
      assignments: map.map { ImportRequest.Assignment(column: $0.0, field: $0.1) }, stage: stage,
      subject: subject, unit: unit)
    var work = WorkbookImport(request, site: MemoryTree(files.merging(content) { $1 }))
    work.add(sheets, file: "a.xlsx", name: "a.xlsx", faults: [])
    return try work.finish()
  }

  /// The text of the file `name` that `outcome` writes.
  static func text(_ outcome: ImportOutcome, _ name: String) -> String? {
    outcome.files["Content/152501/2024/" + name].map { bytes in
      String(
        decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes, as: UTF8.self
      )
      .replacing("\r\n", with: "\n")
    }
  }

  /// The diagnostics of `outcome` as `code place`.
  static func faults(_ outcome: ImportOutcome) -> [String] {
    outcome.diagnostics.map { "\($0.fault.code) \($0.place)".replacing("a.xlsx#", with: "") }
  }
}
