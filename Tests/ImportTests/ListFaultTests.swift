import Diagnostics
import Evaluation
import Testing
import Workbook

@testable import Import

@Suite struct ListFaultTests {
  @Test func `a code that no division has is named before anything is written`() throws {
    let sheet = Bureau.sheet("自评结果\n项目名称|得分\n甲|90")
    let known = try Bureau.outcome(sheet)
    #expect(!known.isHeldBack && known.regionName == "二连浩特市")
    let outcome = try Bureau.outcome(sheet, content: ["Content/divisions.csv": "代码,名称\n152502,锡林浩特市\n"])
    #expect(Bureau.faults(outcome) == ["D503 Content/152501"])
    #expect(outcome.isHeldBack && outcome.files.isEmpty && outcome.regionName == nil)
  }

  static let cases: [(String, Sheet, [String])] = [
    ("no table", Bureau.sheet("说明|文字"), ["I201 a.xlsx"]),
    ("two columns alike", Bureau.sheet("自评结果\n项目名称|自评得分|评价得分\n甲|1|2"), ["I202 表!B2"]),
    ("no stage", Bureau.sheet("结果\n项目名称|得分\n甲|1"), ["I205 表!A2"]),
    ("two stages", Bureau.sheet("自评和财政评价结果\n项目名称|得分\n甲|1"), ["I205 表!A2"]),
    ("no subject", Bureau.sheet("自评结果\n单位名称|得分\n甲|1"), ["D302 表!A2", "I206 表!A2"]),
    ("no unit", Bureau.sheet("自评结果\n项目名称|金额\n甲|1"), ["I207 表!B2"]),
    (
      "a figure for two rows", Bureau.sheet("自评结果\n项目名称|得分\n甲|90\n乙|", merges: ["B3:B4"]),
      ["I208 表!B3", "I208 表!B4"]
    ),
    ("a rate without a sign", Bureau.sheet("自评结果\n项目名称|执行率\n甲|0.97"), ["I209 表!B3"]),
    ("a formula", Bureau.sheet("自评结果\n项目名称|得分\n甲|", doubts: ["B3": .notCalculated]), ["I210 表!B3"]),
    ("a failed formula", Bureau.sheet("自评结果\n项目名称|得分\n甲|#REF!", doubts: ["B3": .failed]), ["I211 表!B3"]),
    ("a format in thousands", Bureau.sheet("自评结果\n项目名称|得分\n甲|90", doubts: ["B3": .scaled]), ["I212 表!B3"]),
    ("a long code", Bureau.sheet("自评结果\n项目名称|项目编码\n甲|123", doubts: ["B3": .digitsLost]), ["I213 表!B3"]),
    (
      "rounded figures",
      Bureau.sheet("自评结果\n项目名称|得分\n甲|90\n乙|80", doubts: ["B3": .rounded("90.4"), "B4": .rounded("80.1")]),
      ["I214 表!B3"]
    ),
    ("two units in a row", Bureau.sheet("自评结果\n项目名称|预算数（万元）|执行数（元）\n甲|5|40000"), ["I215 表!C3"]),
    ("one project twice", Bureau.sheet("自评结果\n项目名称|得分\n甲|90\n 甲 |80"), ["I216 表!A4"]),
    ("an indicator of nothing", Bureau.sheet("项目名称|一级指标|三级指标|分值\n甲|产出|道路|20"), ["I217 表!A2"]),
    (
      "two values below one head", Bureau.sheet("自评结果\n项目名称|得分|\n甲|90|80", merges: ["B2:C2"]), ["I220 表!B3"]
    ),
    ("a name alone", Bureau.sheet("自评结果\n项目名称|得分\n甲|90\n其他事项|"), ["I221 表!A4"]),
    (
      "another table below", Bureau.sheet("自评结果\n项目名称|得分\n甲|90\n\n得分|项目名称|等级\n90|乙|优"), ["I222 表!A5"]
    ),
    (
      "a heading of another stage", Bureau.sheet("单位自评结果\n项目名称|得分\n甲|90\n二、部门评价项目\n乙|80"), ["I223 表!A4"]
    ),
    (
      "a heading of another unit",
      Bureau.sheet("自评结果 单位：万元\n项目名称|预算数\n甲|90\n单位：元\n项目名称|预算数\n乙|800000"), ["I225 表!A4"]
    ),
    (
      "a heading of the same unit", Bureau.sheet("自评结果 单位：万元\n项目名称|预算数\n甲|90\n单位：万元\n乙|80"), []
    ),
    ("two units above", Bureau.sheet("自评结果 单位：万元\n金额单位：元\n项目名称|预算数\n甲|90"), ["I207 表!B3"]),
    (
      "a unit that nobody has", Bureau.sheet("自评结果 单位：万元\n项目名称|预算数（千元）|执行数百万元\n甲|90|9"), ["I207 表!B2"]
    ),
    ("two figures in one cell", Bureau.sheet("自评结果 单位：万元\n项目名称|预算数\n甲|100⏎200"), ["D311 表!B3"]),
    ("cells beside the table", Bureau.sheet("自评结果\n项目名称|得分\n甲|90|85"), ["I224 表!C3"]),
    ("a code as a power of ten", Bureau.sheet("自评结果\n项目名称|项目编码\n甲|5.1E+20"), ["I213 表!B3"]),
    ("a code with zeros", Bureau.sheet("自评结果\n项目名称|项目编码\n甲|510000230000000000000"), ["I213 表!B3"]),
    ("a bureau called like a unit", Bureau.sheet("填报单位：元谋县财政局\n自评结果\n项目名称|金额\n甲|90"), ["I207 表!B3"]),
    ("a hidden sheet", Bureau.sheet("自评结果\n项目名称|得分\n甲|90", isHidden: true), ["I201 a.xlsx", "I219 表!A1"]),
    ("a number that is none", Bureau.sheet("自评结果\n项目名称|得分\n甲|约90"), ["D311 表!B3"]),
    ("a row without a number", Bureau.sheet("自评结果\n序号|项目名称|得分\n|教育局|90\n1|甲|95\n2|乙|85"), ["I227 表!B3"]),
    (
      "a counted heading with a score", Bureau.sheet("自评结果\n序号|项目名称|得分\n一|甲|90\n1|乙|95\n2|丙|85"),
      ["I227 表!A3"]
    ),
    (
      "parts of a project without numbers", Bureau.sheet("自评结果\n序号|项目名称|得分\n1|甲|95\n|甲一|90\n|甲二|85\n2|乙|80"),
      ["I227 表!B4", "I227 表!B5"]
    ),
    (
      "parts of a project", Bureau.sheet("自评结果\n序号|项目名称|得分\n1|甲|95\n1.1|甲的一部分|90\n2|乙|85\n3|丙|80"),
      ["I227 表!A4"]
    ),
    (
      "a table of counts below",
      Bureau.sheet("自评结果\n序号|项目名称|得分\n1|甲|95\n2|乙|85\n\n等级|个数|占比\n优|1|50"), ["I222 表!A6"]
    ),
    ("the full score beside the score", Bureau.sheet("自评结果\n项目名称|总分|自我打分\n甲|100|95"), ["I202 表!B2"]),
    (
      "an amount finer than a fen", Bureau.sheet("自评结果\n项目名称|预算数（万元）\n甲|1234.5678901\n乙|1.234567"),
      ["D320 表!B3"]
    ),
    ("a project without a name", Bureau.sheet("自评结果\n项目名称|得分|等级\n|90|优"), ["D303 表!A3"]),
  ]

  @Test(arguments: cases.map(\.0))
  func `what is not certain is flagged with its cell, and errors hold everything back`(_ name: String) throws
  {
    let (_, sheet, expected) = try #require(Self.cases.first { $0.0 == name })
    let outcome = try Bureau.outcome(sheet)
    #expect(Bureau.faults(outcome) == expected)
    #expect(outcome.isHeldBack == outcome.diagnostics.hasErrors)
    #expect(outcome.files.isEmpty == outcome.isHeldBack)
  }

  @Test func `wrong options are named`() throws {
    let sheet = Bureau.sheet("自评结果\n项目名称|得分\n甲|90")
    let outcome = try Bureau.outcome(sheet, names: ["表", "丙"], map: [("丁", "得分"), ("B", "戊")])
    #expect(Bureau.faults(outcome) == ["I203 --map", "I204 --map", "I218 --sheet"])
  }
}
