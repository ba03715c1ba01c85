extension FaultCases {
  /// A file of corrections with one `row`.
  private static func file(_ row: String) -> [String: String?] {
    ["corrections.csv": "日期,类别,编号,方式,字段,原为,现为,原因,级别\n\(row)\n"]
  }

  static let corrections = [
    FaultCase("corrections without a fault", file("2024-08-01,评价结果,p01,更正,score,90,91.50,录入错误,一般更正")),
    FaultCase("a withdrawal of what is not in the content", file("2024-08-01,评价结果,p09,撤下,,,,重复,一般更正")),
    FaultCase("a correction of the report", file("2024-08-01,年度报告,,更正,附件,旧,新,换了附件,文字订正")),
    FaultCase("a year that is withdrawn", file("2024-08-01,年度报告,,撤下,,,,错,一般更正")),
    FaultCase("a correction of a figure", file("2024-08-01,汇总数,self/all,更正,数值,1,2,漏计,文字订正")),
    FaultCase(
      "a correction of an evaluation that is not there", file("2024-08-01,评价结果,p09,更正,得分,1,2,错,一般更正"),
      "D413 …/corrections.csv:2:17"),
    FaultCase(
      "a correction of a finding that is not there", file("2024-08-01,问题,w9,更正,问题,1,2,错,一般更正"),
      "D413 …/corrections.csv:2:15"),
    FaultCase(
      "a correction of a figure that is not there", file("2024-08-01,汇总数,self/none,更正,数值,1,2,错,一般更正"),
      "D413 …/corrections.csv:2:16"),
    FaultCase(
      "a withdrawn finding that is there", file("2024-08-01,问题,w1,撤下,,,,错,一般更正"),
      "D414 …/corrections.csv:2:15"),
    FaultCase(
      "a correction of no field", file("2024-08-01,评价结果,p01,更正,,1,2,错,一般更正"), "D303 …/corrections.csv:2:24"),
    FaultCase(
      "a correction of no record", file("2024-08-01,评价结果,,更正,得分,1,2,错,一般更正"), "D303 …/corrections.csv:2:17"),
    FaultCase(
      "a correction of a field that there is not", file("2024-08-01,评价结果,p01,更正,得份,1,2,错,一般更正"),
      "D301 …/corrections.csv:2:24"),
    FaultCase(
      "a correction without a reason", file("2024-08-01,评价结果,p01,更正,得分,1,2,,一般更正"),
      "D303 …/corrections.csv:2:31"),
    FaultCase(
      "a withdrawal at no address", file("2024-08-01,评价结果,p/9,撤下,,,,错,一般更正"), "D402 …/corrections.csv:2:17"),
    FaultCase(
      "a withdrawal at a reserved address", file("2024-08-01,评价结果,index,撤下,,,,错,一般更正"),
      "D404 …/corrections.csv:2:17"),
  ]
}
