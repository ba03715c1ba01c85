import Diagnostics
import Testing
import Workbook

@testable import Import

/// The amounts of forms in the layouts that departments give them.
@Suite struct FormMoneyTests {
  @Test func `an amount below a heading that has one already is not said to be below none`() throws {
    let form = FormTests.form.replacing("全年预算数|全年执行数", with: "全年预算数||全年执行数")
      .replacing("|100|120|90|10|75%", with: "|100|120|20|90|10|75%")
    let outcome = try Bureau.outcome(Bureau.sheet(form, merges: ["D4:E4"]))
    #expect(Bureau.faults(outcome).first == "I306 表!E5")
    #expect(outcome.diagnostics[0].what(in: .zh).contains("“全年预算数”"))
  }

  @Test func `a form of a department whose amounts are divided by source into columns is read`() throws {
    let money = """
      主要任务|任务名称|预算数（万元）|||执行数（万元）||||分值|执行率|得分
      ||总额|财政拨款|其他资金|总额|其中：财政拨款|其他资金|单位自筹|||
      |任务一|100|80|20|90|74|15|1||90%|
      |任务二|200|200|0|195|195|0|||97.5%|
      |金额合计|300|280|20|285|269|15|1|10|95%|7.5
      """
    let lines = FormTests.form.split(separator: "\n").map(String.init)
    let form = (lines[..<3] + [money] + lines[6...]).joined(separator: "\n")
      .replacing("项目支出绩效", with: "部门整体支出绩效").replacing("项目名称", with: "部门名称")
    let merges = ["B4:B5", "C4:E4", "F4:I4", "J4:J5", "K4:K5", "L4:L5"]
    let outcome = try Bureau.outcome(Bureau.sheet(form, merges: merges))
    #expect(Bureau.faults(outcome) == [])
    let text = try #require(Bureau.text(outcome, "evaluations.csv")).split(separator: "\n")
    #expect(text[0].hasSuffix(",预算数,执行数,金额单位,执行率,得分,财政拨款,财政拨款执行数,其他资金,其他资金执行数"))
    #expect(text[1].hasSuffix(",300,285,万元,95%,96.5,280,269,20,15"))
  }

  @Test func `amounts in a layout of their own are not passed over without a word`() throws {
    let money = "预算执行情况|项目|基本支出|项目支出|合计\n|预算数|100|200|300\n|执行数|95|190|285"
    let lines = FormTests.form.split(separator: "\n").map(String.init)
    let form = (lines[..<3] + [money] + lines[6...]).joined(separator: "\n")
    let outcome = try Bureau.outcome(Bureau.sheet(form))
    #expect(Bureau.faults(outcome) == ["I308 表!B5"])
    #expect(outcome.changes.contains { $0.name == "甲项目" })
  }

  @Test func `an amount with a unit of its own says nothing of the others`() throws {
    let text = FormTests.form.replacing("项目资金（万元）", with: "项目资金（元）").replacing(
      "|100|120|90|10", with: "|100|120万元|900000|10"
    )
    .replacing("|100|120|90|—", with: "|100|1200000|900000|—")
    let outcome = try Bureau.outcome(Bureau.sheet(text))
    #expect(Bureau.faults(outcome) == ["I215 表!D5"])
    #expect(Bureau.text(outcome, "evaluations.csv")?.contains(",1200000,900000,元,") == true)
  }

  @Test func `an amount by source below no heading is named with its cell`() throws {
    let form = FormTests.form.replacing("|其中：当年财政拨款|100|120|90|—|—|—", with: "|其中：当年财政拨款|100|120|90|—|—|—|33")
    #expect(Bureau.faults(try Bureau.outcome(Bureau.sheet(form))) == ["I302 表!I6"])
  }

  @Test(arguments: ["万元", "（万元）", "金额（万元）"])
  func `the unit of a form may stand alone in its cell`(_ text: String) throws {
    let form = FormTests.form.replacing("项目资金（万元）||", with: "项目资金|\(text)|")
    let outcome = try Bureau.outcome(Bureau.sheet(form))
    #expect(Bureau.faults(outcome) == [])
    #expect(Bureau.text(outcome, "evaluations.csv")?.contains(",120,90,万元,") == true)
  }
}
