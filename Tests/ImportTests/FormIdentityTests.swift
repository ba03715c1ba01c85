import Testing

@testable import Import

/// What a form says of what it is about, and of which year.
@Suite struct FormIdentityTests {
  @Test(arguments: [
    ("项目名称|甲项目", "项目（政策）名称|甲项目", "xm-01,甲项目,项目支出"), ("项目名称|甲项目", "专项名称|甲项目", "xm-01,甲项目,项目支出"),
    ("项目名称|甲项目", "转移支付（项目）名称|甲项目", "xm-01,甲项目,项目支出"),
    ("项目名称|甲项目", "政策名称|甲政策", "zc-01,甲政策,财政政策"),
    ("项目名称|甲项目", "部门名称|101001-市教育局", "bm-01,市教育局,部门整体支出"),
  ])
  func `what a form is about is told by the label of its name`(_ old: String, _ new: String, _ start: String)
    throws
  {
    let outcome = try Bureau.outcome(Bureau.sheet(FormTests.form.replacing(old, with: new)))
    #expect(Bureau.faults(outcome) == [])
    #expect(Bureau.text(outcome, "evaluations.csv")?.contains("\n" + start + ",") == true)
  }

  @Test(arguments: [
    ("（2023年度）", "（2023年度）\n填报日期：2024年3月5日", "2023"), ("（2023年度）", "\n填报日期：2024年3月5日", nil),
    ("（2023年度）", "（2023 年）\n2024年度第1批", "2024"), ("（2023年度）", "（2022年、2023年）", nil),
  ])
  func `the year of a form is no day's and no other's`(_ text: String, _ other: String, _ year: String?)
    throws
  {
    let outcome = try Bureau.outcome(Bureau.sheet(FormTests.form.replacing(text, with: other)))
    #expect(Bureau.faults(outcome) == [])
    let evaluations = try #require(Bureau.text(outcome, "evaluations.csv"))
    #expect(evaluations.contains("预算年度") == (year != nil))
    if let year { #expect(evaluations.contains(",\(year),120,90,")) }
  }

  @Test(arguments: [
    ("51000023T000000000001-教师培训", "51000023T000000000001", "教师培训"),
    ("51000023T000000000001 教师", "51000023T000000000001", "教师"),
    ("5100002教师", nil, "5100002教师"), ("教师⏎培训", nil, "教师培训"),
  ])
  func `the code before a name is set apart`(_ text: String, _ code: String?, _ name: String) {
    let (found, rest) = FormReading.divided(text.replacing("⏎", with: "\n"))
    #expect(found == code)
    #expect(rest == name)
  }

  @Test(arguments: [("101001-市教育局", "市教育局"), ("市教育局", "市教育局"), ("12公里工程", "12公里工程"), ("2023 年会", "年会")])
  func `the number before a department is left out`(_ text: String, _ name: String) {
    #expect(FormReading.withoutCode(text) == name)
  }
}
