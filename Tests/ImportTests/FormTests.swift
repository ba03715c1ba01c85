import Diagnostics
import Evaluation
import Testing
import Workbook

@testable import Import

@Suite struct FormTests {
  /// A form without a fault.
  static let form = """
    项目支出绩效自评表（2023年度）
    项目名称|甲项目||主管部门|市教育局
    项目负责人|某某||联系电话|13800000000
    项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
    |年度资金总额|100|120|90|10|75%|7.5
    |其中：当年财政拨款|100|120|90|—|—|—
    年度总体目标|预期目标||实际完成情况
    |修路||已修
    绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
    |产出（90分）|数量|道路|≥12公里|12公里|50|50
    |||……|||||
    ||质量|合格率|100%|99%|40|39|返工
    总分||||||100|96.5
    填表人：某某
    """

  static let cases: [(String, String, String, [String])] = [
    ("no name", "项目名称|甲项目|", "项目名称||", ["I301 表!A2"]),
    ("no unit", "项目资金（万元）", "项目资金", ["I301 表!C5"]),
    ("no stage", "绩效自评表", "绩效表", ["I301 表!A2"]),
    ("no indicators", "||质量|合格率|100%|99%|40|39|返工\n", "", ["I303 表!B10"]),
    ("an amount aside", "75%|7.5", "75%|7.5|8", ["I302 表!I5"]),
    ("shifted amounts", "年度资金总额|100|120|90|10|75%|7.5", "年度资金总额||100|120|90|10|75%|7.5", ["I304 表!I5"]),
    ("a rate that is no percentage", "|75%|", "|0.95|", ["I209 表!G5"]),
    (
      "a fraction below a heading that says percent", "执行率|得分\n|年度资金总额|100|120|90|10|75%",
      "执行率（%）|得分\n|年度资金总额|100|120|90|10|0.75", ["I228 表!G5"]
    ),
    ("two forms in a sheet", "填表人：某某", "填表人：某某\n项目名称|乙项目\n绩效指标|一级指标", ["I301 表!A15"]),
    ("two values below one head", "年初预算数|全年预算数|全年执行数|分值", "全年预算数||全年执行数|分值", ["I302 表!D5", "I302 表!D6"]),
    ("a score in words", "|40|39|", "|40|优|", ["D311 表!H12"]),
    ("a score above", "100|96.5", "100|196.5", ["D322 表!H13"]),
    ("points unlike rows", "产出（90分）", "产出（60分）", ["I303 表!B10"]),
    (
      "amounts in words", "|100|120|90|10|75%|7.5", "|约百|约百二|约九十|10|75%|7.5",
      ["D311 表!C5", "D311 表!D5", "D311 表!E5"]
    ),
    ("a stray number", "|返工", "|返工|5", ["I301 表!J12"]),
    (
      "two units in the headings", "全年预算数|全年执行数", "全年预算数（万元）|全年执行数（元）", ["I301 表!E4"]
    ),
    ("a unit of a heading unlike that of its block", "全年执行数", "全年执行数（元）", ["I301 表!A4"]),
    ("an amount in 千元", "项目资金（万元）", "项目资金（千元）", ["I301 表!A4"]),
    ("a text below no head", "三级指标|年度指标值|实际完成值|分值|得分|偏差原因", "三级指标|年度指标值|实际完成值|分值|得分||偏差原因", ["I301 表!I12"]),
    ("a total that may be the full score", "|100|96.5", "|96.5|", ["I301 表!G13"]),
    ("a total one column to the left", "||||||100|96.5", "|||||100|96.5", ["I301 表!G13"]),
    ("a total with words", "|96.5", "|96.5（优）", ["D311 表!H13"]),
    ("indicators below the total", "填表人：某某", "附加指标|附加|数量|桥梁|1座|1座|5|5", ["I301 表!A14"]),
    ("an amount finer than a fen", "|100|120|90|10|75%", "|100|120.1234567|90|10|75%", ["D320 表!D5"]),
    ("an amount above all budgets", "|100|120|90|10|75%", "|100|12000000000000|90|10|75%", ["D332 表!D5"]),
    ("a score above the indicators unlike the total", "主管部门|市教育局", "自评得分|90分", ["I301 表!E2"]),
    ("no first level", "|产出（90分）|数量", "||数量", ["I301 表!C10"]),
  ]

  @Test(arguments: cases.map(\.0))
  func `a form that is wrong is named with its cell, and a good one beside it goes in`(_ name: String) throws
  {
    let (_, text, other, expected) = try #require(Self.cases.first { $0.0 == name })
    #expect(Self.form.contains(text))
    let wrong = Bureau.sheet(Self.form.replacing(text, with: other))
    let good = Bureau.sheet(Self.form.replacing("甲项目", with: "乙项目"), name: "好")
    let outcome = try Bureau.outcome(wrong, good)
    #expect(Bureau.faults(outcome) == expected)
    #expect(!outcome.isHeldBack)
    let names = outcome.changes.filter { $0.table == .evaluations }.map(\.name)
    #expect(names == (outcome.diagnostics.hasErrors ? ["乙项目"] : ["甲项目", "乙项目"]))
  }

  @Test func `of two forms about one project one goes in, and both are named`() throws {
    let first = Bureau.sheet(Self.form)
    let second = Bureau.sheet(Self.form.replacing("100|96.5", with: "100|80"), name: "又一张")
    let outcome = try Bureau.outcome(first, second)
    #expect(Bureau.faults(outcome) == ["I307 又一张!B2"])
    #expect(outcome.diagnostics[0].what(in: .zh).contains("导入的是 a.xlsx#表!B2"))
    #expect(outcome.reports.map(\.recordCount) == [1, 0])
    #expect(Bureau.text(outcome, "evaluations.csv")?.contains(",96.5,") == true)
  }

  @Test func `a form gives its evaluation, indicators and narrative, and no persons`() throws {
    let outcome = try Bureau.outcome(Bureau.sheet(Self.form))
    #expect(Bureau.faults(outcome) == [])
    #expect(
      Bureau.text(outcome, "evaluations.csv")
        == "编号,名称,评价对象,评价阶段,主管部门,预算年度,预算数,执行数,金额单位,执行率,得分,财政拨款,财政拨款执行数\n"
        + "xm-01,甲项目,项目支出,单位自评,市教育局,2023,120,90,万元,75%,96.5,120,90\n")
    #expect(
      Bureau.text(outcome, "indicators.csv")
        == "评价编号,一级指标,二级指标,三级指标,权重,目标值,实际值,得分,偏差原因\nxm-01,预算执行,预算执行率,,10,,75%,7.5,\n"
        + "xm-01,产出,数量,道路,50,≥12公里,12公里,50,\nxm-01,产出,质量,合格率,40,100%,99%,39,返工\n")
    #expect(
      Bureau.text(outcome, "evaluations/xm-01.md") == "## 年度总体目标\n\n### 预期目标\n\n修路\n\n### 实际完成情况\n\n已修\n")
    #expect(Bureau.text(outcome, "sources.csv")?.contains("评价说明 B8") == true)
    #expect(!outcome.files.values.contains { String(decoding: $0, as: UTF8.self).contains("某某") })
  }

  @Test
  func
    `amounts by source are those of their rows, in the unit of the total, and what is no source stays out`()
    throws
  {
    let rows = """
      |其中：当年财政拨款|80|95万元|70|—|—|—
      |上年结转资金|20|20|15.5|—|—|—
      |其他资金|—|50000元|4.5|—|—|—
      |财政专户管理资金|7|7|7|—|—|—
      """
    let form = Self.form.replacing("|其中：当年财政拨款|100|120|90|—|—|—", with: rows)
    let outcome = try Bureau.outcome(Bureau.sheet(form))
    #expect(Bureau.faults(outcome) == ["I215 表!D8"])
    let text = try #require(Bureau.text(outcome, "evaluations.csv")).split(separator: "\n")
    #expect(text[0].hasSuffix(",得分,财政拨款,财政拨款执行数,上年结转,上年结转执行数,其他资金,其他资金执行数"))
    #expect(text[1].hasSuffix(",96.5,95,70,20,15.5,5,4.5"))
  }

  /// Ways of writing the form that mean the same.
  @Test(arguments: [
    ("||质量|合格率|100%|99%|40|39|返工", "||质量|合格率|100%|99%|40|39|返工\n||小计||||90|89"),
    ("||质量|合格率|100%|99%|40|39|返工", "||质量|合格率|100%|99%|40|39|返工\n|||合 计|||90|89"),
    ("||质量|合格率", "||小计||||50|50\n||质量|合格率"), ("||质量|合格率", "||合计||||50|50\n||质量|合格率"),
    ("总分||", "合计（100分）||"), ("总分||", "自评总分（满分100分）：||"), ("总分||", "绩效指标|总分|"),
    ("总分||||||100|96.5", "总分：96.5分"), ("主管部门|市教育局", "主管部门||预算年度|2023"),
    ("|其中：当年财政拨款|100|120|90|—|—|—", "|其中：中央财政拨款|50|60|40\n|省级财政拨款|50|60|50\n|市级财政拨款|0|0|0"),
  ])
  func `sums are no indicators, parts of a source are not the source, and a label is no value`(
    _ text: String, _ other: String
  ) throws {
    #expect(Self.form.contains(text))
    let (plain, outcome) = try (
      Bureau.outcome(Bureau.sheet(Self.form)),
      Bureau.outcome(Bureau.sheet(Self.form.replacing(text, with: other)))
    )
    #expect(Bureau.faults(outcome) == [])
    #expect(Bureau.text(outcome, "indicators.csv") == Bureau.text(plain, "indicators.csv"))
    let expected = Bureau.text(plain, "evaluations.csv")
    switch other {
    case let other where other.contains("预算年度"):
      #expect(
        Bureau.text(outcome, "evaluations.csv")
          == expected?.replacing(",市教育局,", with: ",").replacing("主管部门,", with: ""))
    case let other where other.contains("省级"):
      #expect(
        Bureau.text(outcome, "evaluations.csv")
          == expected?.replacing(",财政拨款,财政拨款执行数", with: "").replacing(",120,90\n", with: "\n"))
    default: #expect(Bureau.text(outcome, "evaluations.csv") == expected)
    }
  }

  @Test func `a total that is joined with the weights is the score`() throws {
    let form = Self.form.replacing("|100|96.5", with: "|96.5")
    let outcome = try Bureau.outcome(Bureau.sheet(form, merges: ["G13:H13"]))
    #expect(Bureau.faults(outcome) == [])
    #expect(Bureau.text(outcome, "evaluations.csv")?.contains(",75%,96.5,120,90") == true)
  }

  @Test func `indicators called as what stands below them are read`() throws {
    let form = Self.form.replacing("||质量|合格率|100%", with: "|||注册企业数|100%\n|||评价等级|优|优|0|0\n||质量|合格率|100%")
    let indicators = try #require(Bureau.text(try Bureau.outcome(Bureau.sheet(form)), "indicators.csv"))
    for name in ["注册企业数", "评价等级", "合格率"] { #expect(indicators.contains(",\(name),")) }
    let evaluations = Bureau.text(try Bureau.outcome(Bureau.sheet(form)), "evaluations.csv")
    #expect(evaluations?.contains("评价等级") == false)
  }

  @Test func `of two columns of scores in a form the one that is said is taken`() throws {
    let form = Self.form.replacing("分值|得分|偏差原因\n|产出", with: "分值|自评得分|评价得分\n|产出").replacing(
      "39|返工", with: "39|38")
    let doubtful = try Bureau.outcome(Bureau.sheet(form))
    #expect(Bureau.faults(doubtful) == ["I202 表!H9"])
    let outcome = try Bureau.outcome(Bureau.sheet(form), map: [("评价得分", "得分"), ("自评得分", "")])
    #expect(Bureau.faults(outcome) == [])
    #expect(Bureau.text(outcome, "indicators.csv")?.contains(",合格率,40,100%,99%,38") == true)
    #expect(Bureau.faults(try Bureau.outcome(Bureau.sheet(Self.form), map: [("F", "得分")])) == ["I203 --map"])
  }

  @Test func `a form that is divided over sheets is named, and a good one beside it goes in`() throws {
    let lines = Self.form.split(separator: "\n")
    let outcome = try Bureau.outcome(
      Bureau.sheet(lines[..<8].joined(separator: "\n"), name: "上"),
      Bureau.sheet(lines[8...].joined(separator: "\n"), name: "下"), Bureau.sheet(Self.form, name: "好"))
    #expect(Bureau.faults(outcome) == ["I309 上!A2", "I309 下!B1"])
    #expect(!outcome.isHeldBack)
    #expect(outcome.changes.filter { $0.table == .evaluations }.map(\.name) == ["甲项目"])
  }

  @Test func `an indicator in the second column below its head keeps its name`() throws {
    let form = Self.form.replacing("三级指标|", with: "三级指标||").replacing("|道路|", with: "||道路|")
      .replacing("|合格率|", with: "|合格率||").replacing("|……|", with: "|……||").replacing(
        "||||||100|", with: "|||||||100|")
    let outcome = try Bureau.outcome(Bureau.sheet(form, merges: ["D9:E9"]))
    #expect(Bureau.faults(outcome) == [])
    #expect(
      Bureau.text(outcome, "indicators.csv")
        == Bureau.text(try Bureau.outcome(Bureau.sheet(Self.form)), "indicators.csv"))
  }

  @Test func `the points for spending the budget are kept beside an indicator with others`() throws {
    let form = Self.form.replacing("|合格率|", with: "|预算执行⏎控制率|")
    let indicators = try #require(Bureau.text(try Bureau.outcome(Bureau.sheet(form)), "indicators.csv"))
    #expect(indicators.contains(",预算执行,预算执行率,,10,,75%,7.5,"))
    #expect(indicators.contains(",质量,预算执行控制率,40,"))
    let same = form.replacing("99%|40|39", with: "99%|10|9")
    #expect(Bureau.text(try Bureau.outcome(Bureau.sheet(same)), "indicators.csv")?.contains(",7.5,") == false)
    let unweighted = Self.form.replacing("|90|10|75%", with: "|90||75%")
    let text = try #require(Bureau.text(try Bureau.outcome(Bureau.sheet(unweighted)), "indicators.csv"))
    #expect(text.contains(",预算执行,预算执行率,,,,75%,7.5,"))
  }

  @Test(arguments: [
    ("≥|≥95|%|96", "≥95%,96%"), ("正向指标|95|%|96", "95%,96%"), ("＝|95|％|95%", "＝95％,95%"),
    ("=|95％|%|95％", "=95％,95％"), ("≥|90|分|92分", "≥90分,92分"), ("≤|-5|℃|-6", "≤-5℃,-6℃"),
    ("定性|优良中|级|优", "优良中级,优"),
  ])
  func `signs and units of measure are written once`(_ cells: String, _ expected: String) throws {
    let form = Self.form.replacing("年度指标值|实际完成值|", with: "指标性质|指标值|度量单位|完成值|")
      .replacing("|≥12公里|12公里|", with: "|≥|12|公里|12|").replacing("|100%|99%|", with: "|\(cells)|")
      .replacing("||||||100|", with: "||||||||100|")
    let outcome = try Bureau.outcome(Bureau.sheet(form))
    #expect(Bureau.faults(outcome) == [])
    #expect(Bureau.text(outcome, "indicators.csv")?.contains(",合格率,40,\(expected),39,") == true)
  }

  @Test func `a remark over the whole form and heads that are repeated are no indicators`() throws {
    let (head, total) = ("绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因\n", "总分||||||100|96.5\n")
    #expect(Self.form.contains(head) && Self.form.contains(total))
    let text = Self.form.replacing("||质量|合格率", with: head + "|以下为质量方面的指标\n||质量|合格率")
    let outcome = try Bureau.outcome(Bureau.sheet(text, merges: ["B13:I13"]))
    #expect(Bureau.faults(outcome) == [])
    let plain = try Bureau.outcome(Bureau.sheet(Self.form))
    #expect(Bureau.text(outcome, "indicators.csv") == Bureau.text(plain, "indicators.csv"))
    let open = Self.form.replacing(total, with: "备注：执行率以决算数为准\n")
    let without = try Bureau.outcome(Bureau.sheet(open, merges: ["A13:I13"]))
    #expect(Bureau.faults(without) == [])
    #expect(Bureau.text(without, "indicators.csv") == Bureau.text(plain, "indicators.csv"))
  }

  @Test func `of a form without a total the sum of its last part is none`() throws {
    let sums = Self.form.replacing("||质量|合格率", with: "||合计||||50|50\n||质量|合格率")
    let outcome = try Bureau.outcome(Bureau.sheet(sums.replacing("总分||||||100|96.5", with: "||合计||||40|39")))
    #expect(Bureau.faults(outcome) == [])
    #expect(Bureau.text(outcome, "evaluations.csv")?.contains(",75%,120,90\n") == true)
    let whole = try Bureau.outcome(Bureau.sheet(sums.replacing("总分||||||100|96.5", with: "合计||||||90|89")))
    #expect(Bureau.text(whole, "evaluations.csv")?.contains(",75%,89,90,120,90\n") == true)
  }

  @Test func `a score above the indicators, and a grade with its score in brackets, are read`() throws {
    let form = Self.form.replacing("主管部门|市教育局", with: "自评得分|96.5分").replacing(
      "总分||||||100|96.5", with: "自评等级|优秀（96.5分）")
    let outcome = try Bureau.outcome(Bureau.sheet(form))
    #expect(Bureau.faults(outcome) == [])
    #expect(Bureau.text(outcome, "evaluations.csv")?.contains(",75%,96.5,优,120,90\n") == true)
  }

  @Test func `a form about a transfer gives no points`() throws {
    let text = """
      转移支付区域绩效目标自评表（2023年度）
      转移支付（项目）名称|水利发展资金
      资金情况（万元）||全年预算数|全年执行数|执行率
      |年度资金总额|100|90|90%
      绩效指标|一级指标|二级指标|三级指标|指标值|全年完成值|未完成原因和改进措施
      |产出|数量|水库|5座|4座|汛期停工
      |效益|社会|受益|1万人|1万人
      说明|无
      """
    let outcome = try Bureau.outcome(Bureau.sheet(text))
    #expect(Bureau.faults(outcome) == [])
    #expect(
      Bureau.text(outcome, "indicators.csv")
        == "评价编号,一级指标,二级指标,三级指标,目标值,实际值,偏差原因\nxm-01,产出,数量,水库,5座,4座,汛期停工\n"
        + "xm-01,效益,社会,受益,1万人,1万人,\n")
    let bare = text.replacing("|指标值|全年完成值|", with: "|内容|情况|")
    #expect(Bureau.faults(try Bureau.outcome(Bureau.sheet(bare))) == ["I301 表!A5"])
  }
}
