import Checks
import Diagnostics
import Evaluation
import Files
import Records
import Testing

/// A small site of text files in which nothing is wrong, for tests to plant one thing in; it is read, checked and reported
/// on as any site is.
struct PlantedSite: Sendable {
  /// The code of its one region.
  var region = "654203"
  /// The lines of `region.yaml`.
  var settings = ["发布机构: 沙湾市财政局", "等级标准: 四档"]
  /// The bands of its scale: grade, from, to.
  var bands = [("优", "90", "100"), ("良", "80", "90"), ("中", "60", "80"), ("差", "0", "60")]
  /// The front matter of its report.
  var report = ["标题: 绩效评价结果", "成文日期: 2024-11-01", "发布日期: 2024-11-23", "摘要: 评价了四个项目。"]
  /// The narrative of its report.
  var narrative = "## 概况\n\n评价按计划完成。\n"
  /// The rows of `evaluations.csv`, by column.
  var evaluations = [
    Self.row("p1", "道路维修", "市交通局", "100", "95", "91", "优"),
    Self.row("p2", "桥梁加固", "市住建局", "120", "115", "85", "良"),
    Self.row("p3", "供水改造", "市水利局", "110", "105", "88.5", "良"),
    Self.row("p4", "校舍修缮", "市教育局", "130", "130", "92", "优"),
  ]
  /// Further files, by their paths below the folder of the year, or below `Content` with `/` in front.
  var files: [String: [UInt8]] = [:]
  /// Pages of the built site, by their paths.
  var pages = ["index.html": "<h1 id=top>首页</h1>", "a/1.html": "", "s.css": ""]

  static func row(
    _ id: String, _ name: String, _ unit: String, _ budgeted: String, _ executed: String, _ score: String,
    _ grade: String
  ) -> [String: String] {
    [
      "编号": id, "名称": name, "评价对象": "项目支出", "评价阶段": "财政评价", "单位": unit, "预算数": budgeted,
      "执行数": executed, "金额单位": "万元", "得分": score, "评价等级": grade, "主要内容": "按计划实施",
    ]
  }

  static func table(_ rows: [[String: String]]) -> String {
    let columns = Set(rows.flatMap(\.keys)).sorted()
    let lines = rows.map { row in
      columns.map { "\"" + (row[$0] ?? "").replacing("\"", with: "\"\"") + "\"" }.joined(separator: ",")
    }
    return ([columns.joined(separator: ",")] + lines).joined(separator: "\n") + "\n"
  }

  /// The files of the site.
  var tree: MemoryTree {
    let bands = bands.map { "    - {等级: \($0.0), 自: \($0.1), 至: \($0.2)}" }
    let year = "Content/\(region)/2024/"
    let texts = [
      "Content/site.yaml": Self.site,
      "Content/scales.yaml": (["- 名称: 四档", "  档次:"] + bands).joined(separator: "\n") + "\n",
      "Content/divisions.csv": "代码,名称,状态,替代代码\n654203,沙湾市,现行,\n654223,沙湾县,停用,654203\n"
        + "654224,和丰县,停用,\n652100,吐鲁番地区,停用,650400\n650400,吐鲁番市,现行,\n",
      "Content/\(region)/region.yaml": settings.joined(separator: "\n") + "\n",
      year + "report.md": "---\n" + report.joined(separator: "\n") + "\n---\n\n" + narrative,
      year + "plan.csv": "名称,数量,未公开理由\n供水改造,,\n桥梁拆除,,转入下年\n",
    ]
    var all = texts.mapValues { Array($0.utf8) }
    if !evaluations.isEmpty { all[year + "evaluations.csv"] = Array(Self.table(evaluations).utf8) }
    for (path, bytes) in files { all[path.hasPrefix("/") ? "Content" + path : year + path] = bytes }
    return MemoryTree(bytes: all)
  }

  private static let site = """
    标题: 预算绩效评价公开
    网址: https://www.example.gov.cn/jx/
    门户: {网站名称: 沙湾市人民政府, 域名: www.example.gov.cn, 网站标识码: "6542030001", 栏目名称: 预算绩效, 栏目类型: 政务公开, 栏目说明: 公开评价结果, 栏目关键词: 预算绩效}
    页脚: {主办单位: 沙湾市财政局, 联系方式: 0993-6012345}

    """

  /// What checking the site comes to; reading it must find nothing wrong.
  func inspected() throws -> InspectionReport {
    let tree = tree
    let reader = SiteReader(tree: tree)
    let frame = try reader.frame()
    let waivers = try reader.waivers()
    #expect(frame.diagnostics == [] && waivers.diagnostics == [])
    let value = try #require(frame.value)
    let day = try #require(CalendarDate("2025-01-01"))
    let inspection = Inspection(RuleBook.chapters(site: tree, words: try WordLists(of: tree)))
    let regions = try value.regions.map { code in
      let reading = try reader.region(code, in: value)
      #expect(reading.diagnostics == [])
      let region = try #require(reading.value)
      return inspection.tallies(of: RegionMatter(frame: value, region: region, day: day))
    }
    let built = BuiltSite(address: "https://www.example.gov.cn/jx/")
    for (path, text) in pages { built.add(path, Array(text.utf8)) }
    let tallies = inspection.sum(regions) + built.tallies()
    let lines = try SourceLines(tree: tree).lines(at: tallies.flatMap(\.tally.findings).map(\.place))
    return InspectionReport(tallies, others: [], waivers: waivers.value ?? [], lines: lines, day: day)
  }
}
