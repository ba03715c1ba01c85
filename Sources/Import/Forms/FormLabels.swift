/// What forms call their parts (项目支出绩效自评表 and 部门整体支出绩效自评表).
enum FormLabels {
  static let projectName: Set<String> = [
    "项目名称", "项目支出名称", "项目政策名称", "专项名称", "专项资金名称", "转移支付名称", "转移支付项目名称",
  ]
  static let policyName: Set<String> = ["政策名称", "财政政策名称", "支出政策名称"]
  static let departmentName: Set<String> = ["部门名称", "单位名称", "部门单位名称", "部门(单位)名称", "预算部门名称", "预算单位名称"]
  static let code: Set<String> = ["项目代码", "项目编码", "项目编号"]
  static let department: Set<String> = ["主管部门", "主管部门及代码", "主管部门名称", "主管单位", "业务主管部门", "预算主管部门", "主管部门(单位)"]
  static let unit: Set<String> = ["实施单位", "项目单位", "项目实施单位", "具体实施单位", "承担单位", "预算单位", "资金使用单位", "执行单位"]
  static let grade: Set<String> = ["评价等级", "自评等级", "绩效等级", "等级", "自评结果", "评价结果"]
  /// The total score, where it stands above the indicators.
  static let score: Set<String> = ["自评得分", "评价得分", "自评总分", "自评分数"]
  static let goals: Set<String> = ["预期目标", "年初设定目标", "年度预期目标", "年初预期目标"]
  static let results: Set<String> = ["实际完成情况", "目标实际完成情况", "全年实际完成情况", "年度实际完成情况"]
  static let wholeGoals: Set<String> = ["年度总体目标", "年度绩效目标", "总体目标", "项目总体目标", "年度目标", "项目年度目标"]
  static let level1: Set<String> = ["一级指标"]
  static let total: Set<String> = ["总分", "合计", "总计", "自评总分", "总得分", "自评总得分", "自评得分合计", "得分合计", "综合得分"]

  /// Texts of the form that become sections of the narrative.
  static let sections: [(title: String, labels: Set<String>)] = [
    ("评价结论", ["评价结论", "自评结论", "绩效自评结论"]), ("存在的问题", ["存在问题", "存在的问题", "主要问题", "发现的问题"]),
    ("改进措施", ["改进措施", "改进建议", "下一步改进措施", "下一步改进工作意见及建议", "整改措施"]),
  ]

  /// Labels whose values are never read: they are about persons, or nothing of the content.
  static let others: Set<String> = [
    "项目负责人", "联系电话", "联系人", "负责人", "电话", "填表人", "填报人", "审核人", "单位负责人", "项目属性", "项目类型", "项目类别", "资金性质",
    "项目起止时间", "预算年度", "年度", "评价年度", "项目年度", "资金用途", "资金来源", "项目周期", "项目期限", "实施期限", "实施周期", "项目分类", "项目级次",
    "支出方向", "评价时间", "自评时间", "填报时间", "填报日期", "填报单位", "联系方式", "自评得分", "评价得分",
    "项目资金", "绩效指标", "二级指标", "三级指标",
  ]

  /// Whether `text` is a label and no value.
  static func isLabel(_ text: String) -> Bool {
    let plain = plain(text)
    if [
      projectName, policyName, departmentName, code, department, unit, grade, goals, results, wholeGoals,
      level1, others,
    ]
    .contains(where: { $0.contains(plain) }) {
      return true
    }
    return sections.contains { $0.labels.contains(plain) }
  }

  /// A label without marks at its end.
  static func plain(_ text: String) -> String {
    var plain = PlainText.narrow(text)
    while let last = plain.last, ":：*".contains(last) { plain.removeLast() }
    return plain
  }
}
