import Diagnostics
import Evaluation
import Testing
import Workbook

@testable import Import

@Suite struct ListTests {
  @Test func `no word for a column means two fields`() {
    for table in ImportTable.allCases {
      let words = HeaderWords.words(for: table).flatMap { $0.ranks.flatMap(\.self) }
      #expect(Set(words).count == words.count, "\(table)")
    }
  }

  @Test func `blanks stay blank, and what a workbook does not have stays`() throws {
    let content = [
      "Content/152501/2024/evaluations.csv":
        "id,名称,评价对象,评价阶段,单位,得分,评价等级,说明\np1,甲项目,project,selfEvaluation,一校,90,优,\"保留, 这句\"\np2,乙,项目支出,单位自评,,70,,\n"
    ]
    let sheet = Bureau.sheet("自评结果\n项目名称|项目单位|得分|等级\n甲项目|一校|90|\n丙|二校|—|差")
    let outcome = try Bureau.outcome(sheet, content: content)
    #expect(Bureau.faults(outcome) == [])
    #expect(
      Bureau.text(outcome, "evaluations.csv")
        == "id,名称,评价对象,评价阶段,单位,得分,评价等级,说明\np1,甲项目,project,selfEvaluation,一校,90,,\"保留, 这句\"\n"
        + "p2,乙,项目支出,单位自评,,70,,\nxm-01,丙,项目支出,单位自评,二校,,差,\n")
    #expect(
      outcome.changes == [
        RecordChange(
          table: .evaluations, id: "p1", name: "甲项目",
          kind: .changed([RecordChange.FieldChange(field: "评价等级", before: "优", after: "")])),
        RecordChange(table: .evaluations, id: "xm-01", name: "丙", kind: .new),
        RecordChange(table: .evaluations, id: "p2", name: "乙", kind: .gone),
      ])
  }

  @Test func `where departments are evaluated, the unit is the name`() throws {
    let titled = try Bureau.outcome(Bureau.sheet("部门整体支出绩效自评结果\n单位名称|得分\n市教育局|90"))
    #expect(Bureau.faults(titled) == [])
    #expect(
      Bureau.text(titled, "evaluations.csv") == "编号,名称,评价对象,评价阶段,得分\nbm-01,市教育局,部门整体支出,单位自评,90\n")
    let asked = try Bureau.outcome(Bureau.sheet("自评结果\n单位名称|得分\n市教育局|90"), subject: .department)
    #expect(Bureau.text(asked, "evaluations.csv") == Bureau.text(titled, "evaluations.csv"))
  }

  @Test
  func `a list of departments is known by its own words, and the reason for what was not spent is kept`()
    throws
  {
    let outcome = try Bureau.outcome(
      Bureau.sheet(
        "部门整体支出绩效自评结果一览表||||||单位：万元\n序⏎号|部门（单位）名称|全年预算数⏎（A）|全年执行数⏎（B）|执行率⏎（B/A）|自评总分|未完成原因及改进措施\n"
          + "1|某县教育局|100|80|80%|90|跨年实施"))
    #expect(Bureau.faults(outcome) == [])
    #expect(
      Bureau.text(outcome, "evaluations.csv")
        == "编号,序号,名称,评价对象,评价阶段,预算数,执行数,金额单位,执行率,得分,说明\nbm-01,1,某县教育局,部门整体支出,单位自评,100,80,万元,80%,90,跨年实施\n")
  }

  @Test func `columns that are named by hand make a header of words that nobody knows`() throws {
    let sheet = Bureau.sheet("财政评价\n何处|几分|几等\n甲|90|优")
    #expect(Bureau.faults(try Bureau.outcome(sheet)).contains { $0.hasPrefix("I201") })
    let outcome = try Bureau.outcome(sheet, map: [("何处", "名称"), ("B", "得分")], subject: .project)
    #expect(Bureau.faults(outcome) == [])
    #expect(Bureau.text(outcome, "evaluations.csv") == "编号,名称,评价对象,评价阶段,得分\nxm-01,甲,项目支出,财政评价,90\n")
  }

  @Test func `a name that was broken to fit its cell is one line`() throws {
    let outcome = try Bureau.outcome(Bureau.sheet("财政评价\n项目|支出（万元）|得分\n高标准农田⏎建设 资金|12|90\nIT⏎平台|1|80"))
    #expect(Bureau.faults(outcome) == [])
    #expect(
      Bureau.text(outcome, "evaluations.csv")
        == "编号,名称,评价对象,评价阶段,执行数,金额单位,得分\nxm-01,高标准农田建设 资金,项目支出,财政评价,12,万元,90\nxm-02,IT平台,项目支出,财政评价,1,万元,80\n")
  }

  @Test func `ids are kept by code, or by name and unit, within one stage`() throws {
    let content = [
      "Content/152501/2024/evaluations.csv":
        "编号,项目代码,名称,评价对象,评价阶段,单位,得分\na1,C1,旧名,项目支出,单位自评,一校,1\na2,,同名,项目支出,单位自评,一校,2\na3,,同名,项目支出,单位自评,二校,3\na4,,同名,项目支出,财政评价,一校,4\n"
    ]
    let sheet = Bureau.sheet("自评结果\n项目编码|项目名称|实施单位|得分\nC1|新名|一校|1\n|同名|二校|3\n|同名|三校|5")
    let outcome = try Bureau.outcome(sheet, content: content)
    #expect(outcome.changes.map(\.id) == ["a1", "xm-01", "a2"])
    #expect(outcome.unchangedCount == 1)
  }

  @Test func `indicators and findings find their evaluation by the name of the project`() throws {
    let outcome = try Bureau.outcome(
      Bureau.sheet("自评结果\n项目名称|得分\n甲|90\n乙|80", name: "一"),
      Bureau.sheet(
        "项目名称|一级指标|二级指标|三级指标|指标值|完成值|分值|得分\n甲|产出|数量|道路|≥12|12|20|20\n||质量|合格率|100%|99%|10|9\n乙|效益|社会|出行|改善|改善|30|30",
        name: "二", merges: ["A2:A3", "B2:B3"]),
      Bureau.sheet("项目名称|存在问题|建议\n乙|进度慢|抓紧\n|目标不细|细化", name: "三"))
    #expect(Bureau.faults(outcome) == ["I226 三!B3"])
    #expect(
      Bureau.text(outcome, "indicators.csv")
        == "评价编号,一级指标,二级指标,三级指标,权重,目标值,实际值,得分\nxm-01,产出,数量,道路,20,≥12,12,20\nxm-01,产出,质量,合格率,10,100%,99%,9\nxm-02,效益,社会,出行,30,改善,改善,30\n"
    )
    #expect(
      Bureau.text(outcome, "findings.csv") == "编号,评价编号,问题,建议\nwt-01,xm-02,进度慢,抓紧\nwt-02,,目标不细,细化\n")
    #expect(Bureau.text(outcome, "sources.csv")?.contains("indicators.csv,xm-01,2,a.xlsx,二,") == true)
  }

  @Test func `problems that name project and unit are no evaluations, and those that went are named`() throws
  {
    let list = Bureau.sheet("自评结果\n项目名称|得分\n甲|90\n乙|80", name: "一")
    let text = "单位自评发现问题整改台账\n序号|项目名称|责任单位|存在问题|整改措施|整改时限\n1|甲|一局|进度慢|抓紧|2024-09-30\n2|乙|二局|目标不细|细化|"
    let first = try Bureau.outcome(list, Bureau.sheet(text, name: "二"))
    #expect(Bureau.faults(first) == [])
    #expect(Bureau.text(first, "evaluations.csv")?.contains("局") == false)
    #expect(
      Bureau.text(first, "findings.csv")
        == "编号,评价编号,问题,整改措施,整改期限\nwt-01,xm-01,进度慢,抓紧,2024-09-30\nwt-02,xm-02,目标不细,细化,\n")
    let content = first.files.mapValues { String(decoding: $0, as: UTF8.self) }
    let again = try Bureau.outcome(
      Bureau.sheet(text.replacing("|进度慢|", with: "|进度缓慢|").replacing("\n2|乙|二局|目标不细|细化|", with: "")),
      content: content)
    #expect(again.changes.map { "\($0.id) \($0.name) \($0.kind)" } == ["wt-03 进度缓慢 new", "wt-01 进度慢 gone"])
  }

  @Test func `rows that are no records are told apart`() throws {
    let sheet = Bureau.sheet(
      "自评结果\n序号|项目名称|得分\n一、项目支出\n1|甲|90\n序号|项目名称|得分\n2||\n|乙|\n合计||180\n注：来源\n填表人：|某某", merges: ["A3:C3"])
    let outcome = try Bureau.outcome(sheet)
    #expect(Bureau.faults(outcome) == ["I221 表!B7"])
    #expect(outcome.reports[0].recordCount == 2)
    #expect(
      outcome.reports[0].leftAside.map { "\($0.cell) \($0.kind)" } == [
        "A3 note", "A5 header", "A6 numberOnly", "A8 total", "A9 note", "A10 note",
      ])
  }

  @Test(arguments: [
    "小计：", "总计(2个)", "市住建局小计", "住建局合计", "平均值", "本页小计", "小计（一）", "累计", "总  计", "其中：市本级",
  ])
  func `what adds up other rows is no record, however it is called`(_ name: String) throws {
    let outcome = try Bureau.outcome(Bureau.sheet("自评结果\n序号|项目名称|得分\n1|甲|90\n|\(name)|90"))
    #expect(outcome.reports[0].leftAside.map(\.kind) == [.total])
    #expect(outcome.reports[0].recordCount == 1)
  }

  @Test func `a project that is called like a note is one`() throws {
    let outcome = try Bureau.outcome(
      Bureau.sheet(
        "自评结果\n项目名称|项目单位|得分|等级\n审核业务委托费（二期）|医保局|90|\n联系点建设|市委办|—|优\n填报人|甲|13900000000\n审核：乙|丙|1\n审核（签字）|丙|1\n联系电话|2|0470-1"
      ))
    #expect(outcome.reports[0].leftAside.map(\.cell) == ["A5", "A6", "A7", "A8"])
    #expect(outcome.reports[0].recordCount == 2)
  }

  @Test func `the rows of a head together say what the lowest alone does not`() throws {
    let outcome = try Bureau.outcome(
      Bureau.sheet(
        "自评结果 单位：元\n项目名称|预算||实际支出||项目单位||\n|金额|占比|金额|占比|名称|代码\n甲|100|1|90|2|一局|3",
        merges: [
          "B2:C2", "D2:E2", "F2:G2", "A2:A3",
        ]))
    #expect(
      Bureau.text(outcome, "evaluations.csv")
        == "编号,名称,评价对象,评价阶段,单位,预算数,执行数,金额单位\nxm-01,甲,项目支出,单位自评,一局,100,90,元\n")
    let spent = try Bureau.outcome(
      Bureau.sheet("自评结果 单位：元\n项目名称|支出情况||得分\n|金额|占比|\n甲|100|1|90", merges: ["B2:C2", "A2:A3", "D2:D3"]))
    #expect(
      Bureau.text(spent, "evaluations.csv") == "编号,名称,评价对象,评价阶段,得分\nxm-01,甲,项目支出,单位自评,90\n")
  }

  @Test func `a rate above one is a fraction where the amounts say so`() throws {
    let outcome = try Bureau.outcome(
      Bureau.sheet("自评结果 单位：万元\n项目名称|预算数|执行数|执行率\n甲|100|160|1.6\n乙|100|2|2\n丙|100|97.21|0.9721"))
    let text = Bureau.text(outcome, "evaluations.csv") ?? ""
    #expect(["万元,160%\n", "万元,2\n", "万元,97.21%\n"].allSatisfy(text.contains))
  }

  @Test func `a fraction below a head that says percent stays and is named with what the amounts give`()
    throws
  {
    let outcome = try Bureau.outcome(
      Bureau.sheet(
        "自评结果 单位：万元\n项目名称|预算数|执行数|执行率（%）\n甲|100|97|0.97\n乙|100|0.97|0.97\n丙||3|1\n丁|100|50|50\n戊|100|50|1.2"))
    #expect(Bureau.faults(outcome) == ["I228 表!D3", "I228 表!D5", "I228 表!D7"])
    #expect(
      outcome.diagnostics.map { $0.details["reason"] } == ["按表里的金额算是 97%", "表里没有金额可以核对", "按表里的金额算是 50%"])
    #expect(Bureau.text(outcome, "evaluations.csv")?.contains("甲,项目支出,单位自评,100,97,万元,0.97\n") == true)
  }

  @Test func `a rate of very little is no fraction of a hundred times as much`() throws {
    let list = "自评结果 单位：万元\n项目名称|预算数|执行数|执行率\n甲|1000|0.1|0.01\n乙|1000|10|0.01"
    let outcome = try Bureau.outcome(Bureau.sheet(list))
    #expect(Bureau.faults(outcome) == [])
    let text = Bureau.text(outcome, "evaluations.csv") ?? ""
    #expect(["1000,0.1,万元,0.01\n", "1000,10,万元,1%\n"].allSatisfy(text.contains))
  }

  @Test func `a unit in a row of its own below the heads is that unit`() throws {
    let outcome = try Bureau.outcome(
      Bureau.sheet("自评结果\n项目名称|预算数|执行数|得分\n|万元|（万元）|（分）\n甲|100|97|90"))
    #expect(Bureau.faults(outcome) == [])
    #expect(Bureau.text(outcome, "evaluations.csv")?.contains("甲,项目支出,单位自评,100,97,万元,90") == true)
    let joined = try Bureau.outcome(
      Bureau.sheet("自评结果\n项目名称|预算数|得分\n|万元|分\n甲|100|90", merges: ["A2:A3"]))
    #expect(Bureau.text(joined, "evaluations.csv")?.contains("甲,项目支出,单位自评,100,万元,90") == true)
  }

  @Test func `amounts that stay keep their unit when others come in`() throws {
    let content = [
      "Content/152501/2024/evaluations.csv":
        "id,名称,评价对象,评价阶段,预算数,金额单位\np1,甲,项目支出,单位自评,100,万元\n"
    ]
    let sheet = Bureau.sheet("自评结果 单位：元\n项目名称|执行数\n甲|900050")
    let outcome = try Bureau.outcome(sheet, content: content)
    #expect(Bureau.faults(outcome) == ["I215 表!B3"])
    #expect(
      Bureau.text(outcome, "evaluations.csv")
        == "id,名称,评价对象,评价阶段,预算数,金额单位,执行数\np1,甲,项目支出,单位自评,100,万元,90.005\n")
    let both = try Bureau.outcome(Bureau.sheet("自评结果 单位：元\n项目名称|预算数|执行数\n甲|2|1"), content: content)
    #expect(Bureau.text(both, "evaluations.csv")?.contains("甲,项目支出,单位自评,2,元,1") == true)
  }

  @Test func `an amount with a unit of its own is written in that of the column of units`() throws {
    let outcome = try Bureau.outcome(
      Bureau.sheet("自评结果\n项目名称|预算数|执行数（元）|金额单位\n甲|1,234,500元|900000|万元\n乙|5|10000|万元\n丙|3元||"))
    #expect(Bureau.faults(outcome) == ["I215 表!B3", "I215 表!C3", "I215 表!C4"])
    #expect(
      Bureau.text(outcome, "evaluations.csv")
        == "编号,名称,评价对象,评价阶段,预算数,执行数,金额单位\nxm-01,甲,项目支出,单位自评,123.45,90,万元\n"
        + "xm-02,乙,项目支出,单位自评,5,1,万元\nxm-03,丙,项目支出,单位自评,3,,元\n")
  }

  @Test(arguments: [
    ("4753.66", AmountUnit.tenThousandYuan, AmountUnit.yuan, "47536600"),
    ("40000", .yuan, .tenThousandYuan, "4"),
    ("12345.67", .yuan, .tenThousandYuan, "1.234567"), ("0.00000001", .hundredMillionYuan, .yuan, "1"),
    ("-5", .yuan, .hundredMillionYuan, "-0.00000005"),
  ])
  func `money moves between units digit by digit`(
    _ digits: String, _ unit: AmountUnit, _ target: AmountUnit, _ expected: String
  ) {
    #expect(MoneyShift.convert(digits, from: unit, to: target) == expected)
  }

  @Test(arguments: [
    ("４７５.３０", "475.30"), ("1，234.50", "1,234.50"), ("￥12", "12"), ("76.40分", "76.40"), ("－3", "-3"),
    (".5", "0.5"),
    ("3 000", "3000"), ("1 234 567.50 元", "1234567.50"), ("100\n200", nil), ("100\n20", nil), ("85 90", nil),
    ("91.5¹", nil),
    ("100, 200", nil),
    ("9120 000", nil), ("九十", nil), ("1,23", nil), ("12公里", nil), ("≥12", nil), ("", nil),
  ])
  func `a number is read through the habits of typing`(_ text: String, _ digits: String?) {
    #expect(WrittenNumber(text)?.digits == digits)
  }

  @Test(arguments: [
    ("金额（万元）", "金额", AmountUnit.tenThousandYuan, false), ("2024年 预算数\n(元)", "预算数", .yuan, false),
    ("预算执行率（%）", "预算执行率", nil, true), ("得分（百分制）*", "得分", nil, false), ("项目（政策）名称", "项目政策名称", nil, false),
    ("执行率(B/A)", "执行率", nil, false),
    ("预算数（含结转、万元）", "预算数", .tenThousandYuan, false), ("预算数（千元）", "预算数", nil, false),
    ("预算金额万元", "预算金额", .tenThousandYuan, false), ("执行率③=②/①", "执行率", nil, false),
    ("预算数①（元）", "预算数", .yuan, false), ("万元", "", .tenThousandYuan, false),
    ("（亿元）", "", .hundredMillionYuan, false),
  ])
  func `a header is taken apart`(_ text: String, _ words: String, _ unit: AmountUnit?, _ isPercentage: Bool) {
    let header = HeaderText(text)
    #expect(header.words == words)
    #expect(header.unit == unit)
    #expect(header.isPercentage == isPercentage)
  }
}
