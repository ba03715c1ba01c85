import Evaluation
import Files
import Foundation

@testable import Commands

/// A small site that is edited at random, always in the same way for the same seed.
struct EditedSite {
  private struct Year {
    var published: String
    var narrative = "## 问题\n\n没有。\n"
    var rows: [[String]]
    var corrections: [[String]] = []
    var attachment: String?
  }

  private struct Region {
    var publisher = "某市财政局"
    var years: [Int: Year]
    var others: [String: String] = [:]
  }

  private(set) var day: CalendarDate
  private var random: SplitMix
  private var title = "小站"
  private var limit = 90
  private var isFormer = true
  private var notice: String?
  private var word: String?
  private var regions: [String: Region]
  private var number = 0
  private var isFaulty = false

  init(seed: UInt64) throws {
    guard let day = CalendarDate("2024-06-01") else { throw CocoaError(.formatting) }
    self.day = day
    random = SplitMix(state: seed)
    regions = [:]
    for code in ["110101", "110102", "110105"] { regions[code] = region() }
  }

  /// The files of the site, without the standard look.
  var files: [String: String] {
    var files = [
      "Content/site.yaml": """
      标题: \(title)
      网址: https://example.gov.cn/jxpj/
      门户:
        网站名称: 某市人民政府
        域名: example.gov.cn
        网站标识码: "1525010001"
        栏目名称: 预算绩效
        栏目类型: 政府信息公开
        栏目说明: 公开结果
        栏目关键词: 预算绩效
      页脚:
        主办单位: 某市财政局
      \(notice.map { "公告: \($0)\n" } ?? "")
      """,
      "Content/scales.yaml": """
      - 名称: 通用
        档次:
          - {等级: 优, 自: \(limit), 至: 100}
          - {等级: 良, 自: 0, 至: \(limit)}
      """,
      "Content/divisions.csv": "代码,名称,状态,替代代码\n110000,北京市,现行,\n110101,东城区,现行,\n110102,西城区,现行,\n"
        + "110105,朝阳区,现行,\n110106,丰台区,现行,\n" + (isFormer ? "110103,旧区,停用,110101\n" : ""),
    ]
    if let word { files["Templates/partials/term.html"] = "{{word}}<i>\(word)</i>\n" }
    if isFaulty { files["Content/scales.yaml"] = "- 名称: 通用\n" }
    for (code, region) in regions {
      let folder = "Content/\(code)/"
      files[folder + "region.yaml"] = "发布机构: \(region.publisher)\n等级标准: 通用\n"
      for (name, text) in region.others { files[folder + name] = text }
      for (number, year) in region.years {
        let folder = folder + "\(number)/"
        let list =
          year.attachment == nil ? "" : "附件:\n  - 名称: 全文\n    文件: text.txt\n"
        files[folder + "report.md"] =
          "---\n标题: \(number)年报告\n发布日期: \(year.published)\n摘要: 评价结果\n\(list)---\n\n\(year.narrative)"
        files[folder + "evaluations.csv"] = Self.table(
          [["编号", "名称", "评价对象", "评价阶段", "单位", "得分", "发布日期", "不予公开"]] + year.rows)
        if !year.corrections.isEmpty {
          files[folder + "corrections.csv"] = Self.table(
            [["日期", "类别", "编号", "方式", "原因", "级别"]] + year.corrections)
        }
        if let text = year.attachment { files[folder + "attachments/text.txt"] = text }
      }
    }
    return files
  }

  private static func table(_ rows: [[String]]) -> String {
    rows.map { $0.joined(separator: ",") + "\n" }.joined()
  }

  /// Puts a file into the folder of the region `code` that does not belong there, of which every build warns.
  mutating func leaveStrayFile(in code: String) {
    regions[code]?.others["note.txt"] = "x"
  }

  /// Writes another narrative of the latest year of the region `code`.
  mutating func tellMore(of code: String) {
    number += 1
    guard let year = regions[code]?.years.keys.max() else { return }
    regions[code]?.years[year]?.published = "2024-03-01"
    regions[code]?.years[year]?.narrative =
      "## 问题\n\n第\(number)个。\n\n| 项 | 数 |\n|---|---|\n| 一 | \(number) |\n"
  }

  /// Changes something, and says what; a fault is mended before anything else is changed.
  mutating func edit() -> String {
    number += 1
    if isFaulty {
      isFaulty = false
      return "fault mended"
    }
    let code = regions.keys.sorted()[random.below(regions.count)]
    let year = regions[code]?.years.keys.sorted().last ?? 2023
    switch random.below(20) {
    case 0:
      title = "小站\(number)"
      return "title"
    case 1:
      limit = 80 + random.below(15)
      return "scale"
    case 2:
      isFormer.toggle()
      return "former code"
    case 3:
      word = word == nil ? "词\(number)" : nil
      return "template"
    case 4:
      notice = notice == nil ? "提示\(number)" : nil
      return "notice"
    case 5:
      let isThere = regions["110106"] != nil
      regions["110106"] = isThere ? nil : region()
      return isThere ? "region removed" : "region added"
    case 6:
      let (number, fresh) = (2021 + random.below(4), self.year())
      regions[code]?.years[number] = fresh
      return "year of \(code)"
    case 7:
      let date = date()
      regions[code]?.years[year]?.published = date
      return "publication of \(code)"
    case 8, 9:
      day = CalendarDate(date()) ?? day
      return "day \(day)"
    case 10:
      tellMore(of: code)
      return "narrative of \(code)"
    case 11:
      guard let id = regions[code]?.years[year]?.rows.first?[0] else { return "nothing" }
      let date = date()
      regions[code]?.years[year]?.corrections.append([date, "评价结果", id, "撤下", "重复公布", "一般更正"])
      return "withdrawal in \(code)"
    case 12:
      let isGone = random.below(3) == 0
      regions[code]?.years[year]?.attachment = isGone ? nil : "正文\(number)"
      return "attachment of \(code)"
    case 13:
      let (name, isGone) = ("note.txt", random.below(3) > 0)
      regions[code]?.others[name] = isGone ? nil : "\(number)"
      return "stray file in \(code)"
    case 14:
      isFaulty = true
      return "fault"
    case 15:
      return "nothing"
    default:
      let rows = rows()
      regions[code]?.years[year]?.rows = rows
      return "rows of \(code)"
    }
  }

  private mutating func region() -> Region { Region(years: [2022: year(), 2023: year()]) }

  private mutating func year() -> Year { Year(published: date(), rows: rows()) }

  private mutating func rows() -> [[String]] {
    (0..<(1 + random.below(4))).map { number in
      [
        "p0\(number)", "项目\(random.below(9))\(number)", "项目支出", "财政评价", "单位\(random.below(3))",
        "\(60 + random.below(40))", random.below(4) == 0 ? date() : "", random.below(6) == 0 ? "涉密" : "",
      ]
    }
  }

  /// A day in 2024, around the days on which the site is built.
  private mutating func date() -> String {
    "2024-\(["03", "05", "06", "07", "09"][random.below(5)])-\(["01", "02", "15"][random.below(3)])"
  }
}

/// Numbers that look random and are the same for the same seed (SplitMix64).
struct SplitMix {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var value = state
    value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
    value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
    return Int((value ^ (value >> 31)) % UInt64(limit))
  }
}
