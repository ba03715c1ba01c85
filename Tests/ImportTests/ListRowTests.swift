import Diagnostics
import Testing
import Workbook

@testable import Import

/// Which rows of a list are records, and what its columns are, in the shapes that bureaus give their lists.
@Suite struct ListRowTests {
  @Test(arguments: [
    ("序号|项目名称|预算数|得分", "一|教育局|300|\n1|甲|100|95\n2|乙|200|85"),
    ("序号|项目名称|预算数|得分", "（一）|教育局|300|\n（1）|甲|100|95\n（2）|乙|200|85"),
    ("序号|项目名称|预算数|得分", "|一、教育局|300|\n1|甲|100|95\n2|乙|200|85"),
    ("序号|项目名称|预算数|得分", "1|甲|100|95\n2|乙|200|85\n|全市平均||90"),
    ("序号|项目名称|预算数|得分", "1|甲|100|95\n2|乙|200|85\n|优秀率||50"),
    ("序号|项目名称|预算数|得分", "1|2|3|4\n1|甲|100|95\n2|乙|200|85"),
    ("序号|项目名称|预算数|得分", "甲|乙|1|2\n1|甲|100|95\n2|乙|200|85"),
    ("序号|项目名称|预算数①|得分|执行率③=②/①", "栏次|1|2|3|4=3/2\n1|甲|100|95\n2|乙|200|85"),
    ("序号|项目名称|预算数|得分", "\n1|2|3|4\n1|甲|100|95\n2|乙|200|85"),
    ("序号|项目名称|预算数|得分", "A|B|C|D=C/B\n1|甲|100|95\n2|乙|200|85"),
    ("编号|项目名称|预算数|得分", "一|教育局|300|\n1|甲|100|95\n自评结果 单位：万元\n编号|项目名称|预算数|得分\n2|乙|200|85"),
    ("项目名称|财政评价得分", "甲|95\n自评结果 单位：万元\n项目名称|财政评价得分\n乙|85"),
    ("序号|项目名称|预算数|得分", "1|甲|100|95\n自评结果||\n序号|项目名称|预算数|得分\n2|乙|200|85"),
  ])
  func `a row that adds up others, or a title once more, is no record`(_ head: String, _ rows: String) throws
  {
    let outcome = try Bureau.outcome(Bureau.sheet("自评结果 单位：万元\n" + head + "\n" + rows))
    #expect(Bureau.faults(outcome) == [])
    #expect(outcome.changes.map(\.name) == ["甲", "乙"])
  }

  @Test func `heads over two rows that are repeated are no other table`() throws {
    let heads = "序号|项目名称|资金情况||得分\n||预算数|执行数|"
    let outcome = try Bureau.outcome(
      Bureau.sheet(
        "自评结果 单位：万元\n\(heads)\n1|甲|100|95|90\n\(heads)\n2|乙|200|85|80",
        merges: ["A2:A3", "B2:B3", "C2:D2", "E2:E3", "A5:A6", "B5:B6", "C5:D5", "E5:E6"]))
    #expect(Bureau.faults(outcome) == [])
    #expect(outcome.changes.map(\.name) == ["甲", "乙"])
  }

  @Test func `what was left aside is told by more than its number`() throws {
    let outcome = try Bureau.outcome(Bureau.sheet("自评结果\n序号|项目名称|得分|说明\n一|教育局||小计在内\n1|甲|95"))
    #expect(outcome.reports[0].leftAside.map(\.text) == ["一 教育局"])
  }

  @Test(arguments: [
    ("序号|项目名称|得分", "一|甲|95\n二|乙|85"), ("项目名称|得分", "一、二级公路养护|95\n1号桥|85"),
    ("序号|项目名称|得分", "1|一、甲|95\n2|乙|85"),
  ])
  func `a record may count in Chinese numerals`(_ head: String, _ rows: String) throws {
    let outcome = try Bureau.outcome(Bureau.sheet("自评结果\n" + head + "\n" + rows))
    #expect(Bureau.faults(outcome) == [] && outcome.changes.count == 2)
  }

  @Test func `amounts that are divided into columns of their own come in by their two heads`() throws {
    let sheet = Bureau.sheet(
      "自评结果\n项目名称|预算数（万元）||||执行数（万元）|||得分\n|小计|其中：财政拨款|上年结转|其他资金|小计|财政拨款|其他资金|\n甲|100|60|20|20|90|75|15|95",
      merges: ["A2:A3", "B2:E2", "F2:H2", "I2:I3"])
    let outcome = try Bureau.outcome(sheet)
    #expect(Bureau.faults(outcome) == [])
    #expect(
      Bureau.text(outcome, "evaluations.csv")
        == "编号,名称,评价对象,评价阶段,预算数,执行数,金额单位,得分,财政拨款,财政拨款执行数,上年结转,其他资金,其他资金执行数\n"
        + "xm-01,甲,项目支出,单位自评,100,90,万元,95,60,75,20,20,15\n")
  }

  @Test func `a score is a score beside the full one`() throws {
    let outcome = try Bureau.outcome(Bureau.sheet("自评结果\n项目名称|总分|自评分\n甲|100|95"))
    #expect(Bureau.faults(outcome) == [])
    #expect(Bureau.text(outcome, "evaluations.csv")?.hasSuffix(",95\n") == true)
  }
}
