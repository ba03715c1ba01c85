import Evaluation
import Records

/// What documents call the columns of a table.
struct HeaderWords: Sendable {
  private let field: String
  /// The words that certainly mean the field, then those that mean it where nothing better is there.
  let ranks: [[String]]

  private init(_ field: String, _ ranks: [String]...) {
    self.field = field
    self.ranks = ranks
  }

  /// What a word means, and how certainly, 0 being most.
  typealias Meaning = (field: String, rank: Int)

  /// What `words`, or a field's English name, mean in `table`; nil where they mean nothing.
  static func meaning(of words: String, in table: ImportTable) -> Meaning? { meanings[table]?[words] }

  private static let meanings = Dictionary(
    uniqueKeysWithValues: ImportTable.allCases.map { table -> (ImportTable, [String: Meaning]) in
      var meanings: [String: Meaning] = [:]
      // What a field is called in the template and in a download means that field.
      for field in table.kind.fields {
        meanings[field.name] = (field.name, 0)
        meanings[field.label] = (field.name, 0)
      }
      for words in words(for: table) {
        meanings[words.field] = (words.field, 0)
        for (rank, names) in words.ranks.enumerated() {
          for name in names { meanings[name] = (words.field, rank) }
        }
      }
      return (table, meanings)
    })

  /// The words for each field of `table`.
  static func words(for table: ImportTable) -> [HeaderWords] {
    switch table {
    case .evaluations: evaluations
    case .indicators: indicators
    case .findings: findings
    }
  }

  /// Columns about persons, which are never imported.
  static let personal: Set<String> = [
    "联系人", "联系人电话", "联系人姓名", "联系人手机", "联系人联系方式", "联系电话", "联系方式", "电话", "手机", "手机号", "手机号码", "电话号码", "项目负责人",
    "负责人", "项目负责人及电话",
    "负责人及电话", "联系人及电话", "单位负责人", "填报人", "填表人", "经办人", "审核人", "评价人员", "评价组长", "主评人", "身份证号",
    "身份证号码", "银行账号", "银行卡号", "家庭住址", "住址", "邮箱", "电子邮箱",
  ]

  /// What the columns of a small table of counts are called that stands below a list.
  static let statistics: Set<String> = [
    "个数", "项目个数", "项目数", "项目数量", "数量", "占比", "比例", "比重", "平均分", "平均得分", "优秀率", "优良率",
  ]

  /// What stands above the amounts where 预算数 and 执行数 are divided into columns of their own.
  private static let above = (
    budgeted: ["预算数", "全年预算数", "预算金额", "预算", "调整后预算数", "全年预算", "预算资金", "年度预算", "预算安排"],
    executed: ["执行数", "全年执行数", "预算执行数", "执行金额", "执行", "实际支出", "实际支出数", "支出数", "支出", "全年支出数"]
  )

  private static func divided(_ above: [String], _ below: [String]) -> [String] {
    above.flatMap { word in below.map { word + $0 } }
  }

  private static let wholes = ["合计", "小计", "总额", "总计"]

  /// The parts of the money, each with its own columns below 预算数 and 执行数.
  private static let parts = FundSource.allCases.flatMap { source -> [HeaderWords] in
    let kind = FundPart.Kind.source(source)
    let names = [source.label, "其中" + source.label]
    return [
      HeaderWords(kind.budgetedField, divided(above.budgeted, names)),
      HeaderWords(kind.executedField, divided(above.executed, names)),
    ]
  }

  private static let evaluations =
    parts + [
      HeaderWords("id", ["编号"]),
      HeaderWords("number", ["序号", "NO", "No", "No.", "号"]),
      HeaderWords("projectCode", ["项目代码", "项目编码", "项目编号"]),
      HeaderWords(
        "name",
        [
          "名称", "项目名称", "评价项目", "评价项目名称", "评价对象名称", "项目政策名称", "政策名称", "被评价项目", "被评价项目名称", "支出项目", "支出项目名称",
        ],
        ["项目"]),
      HeaderWords("subject", ["评价对象", "评价对象类型", "对象类型"]),
      HeaderWords("stage", ["评价阶段"]),
      HeaderWords("label", ["评价类型", "评价方式", "评价类别", "评价形式"]),
      HeaderWords(
        "units",
        ["单位", "实施单位", "项目单位", "项目实施单位", "承担单位", "项目承担单位", "资金使用单位", "用款单位", "责任单位", "执行单位", "预算单位"],
        ["单位名称", "被评价单位", "评价单位", "项目单位名称", "部门单位名称"]),
      HeaderWords(
        "department", ["主管部门", "主管单位", "业务主管部门", "预算主管部门", "主管部门名称", "一级预算单位"], ["部门", "部门名称", "预算部门"]),
      HeaderWords("budgetYear", ["预算年度", "资金年度", "项目年度"], ["年度"]),
      HeaderWords(
        "budgeted",
        ["预算数", "全年预算数", "调整后预算数", "全年预算", "调整后预算", "调整预算数", "调整预算", "年中调整预算", "调整后预算金额", "全年预算金额"],
        [
          "预算金额", "预算", "金额", "项目金额", "评价金额", "资金", "项目资金", "资金总额", "预算安排", "预算资金", "涉及资金", "评价资金", "资金规模",
          "年度预算",
          "预算安排数", "安排资金", "涉及金额", "资金量", "项目预算", "预算安排金额", "年度预算数",
        ] + divided(above.budgeted, wholes), ["年初预算数", "年初预算"]),
      HeaderWords(
        "executed",
        [
          "执行数", "全年执行数", "预算执行数", "支出数", "实际支出", "实际支出数", "执行金额", "支出金额", "决算数", "实际执行数", "实际支出金额", "全年支出数",
          "实际执行", "全年执行",
        ],
        ["支出", "实际支出资金", "支出资金", "资金支出", "执行"] + divided(above.executed, wholes)),
      HeaderWords("amountUnit", ["金额单位"]),
      HeaderWords("executionRate", ["执行率", "预算执行率", "资金执行率"], ["支出进度", "执行进度"]),
      HeaderWords(
        "score",
        [
          "得分", "评价得分", "自评得分", "自评分数", "分数", "评价分数", "综合得分", "总得分", "最终得分", "绩效得分", "绩效评价得分", "自评总分", "评分",
          "综合评分", "单位自评得分", "部门评价得分", "财政评价得分", "再评价得分", "复核得分", "审核得分", "评审得分", "评价总分", "自评分", "评价分", "考核得分",
          "实得分", "实际得分", "自评评分", "评分结果", "最终评分", "得分情况",
        ], ["总分"]),
      HeaderWords(
        "grade",
        [
          "评价等级", "等级", "自评等级", "绩效等级", "评级", "结果等级", "等次", "评定等级", "绩效评价等级", "评价等次", "评价结果等级", "自评等次",
          "绩效评级",
          "单位自评等级", "部门评价等级", "财政评价等级", "再评价等级", "复核等级", "审核等级",
        ],
        ["评价结果", "自评结果", "绩效评价结果", "结果"]),
      HeaderWords("scale", ["等级标准"]),
      HeaderWords("ledger", ["预算类型"]),
      HeaderWords("fundTypes", ["资金类别"]),
      HeaderWords(
        "evaluators", ["第三方机构", "评价机构", "第三方评价机构", "受托机构", "中介机构", "第三方", "委托机构", "第三方机构名称", "评价机构名称"]),
      HeaderWords("published", ["发布日期"]),
      HeaderWords("withheld", ["不予公开"]),
      HeaderWords("content", ["主要内容", "项目内容", "项目主要内容", "资金用途"]),
      HeaderWords(
        "note", ["说明"], ["备注"],
        ["未完成原因", "未完成原因及改进措施", "未完成原因分析", "偏差原因", "偏差原因及改进措施", "偏差原因分析及改进措施", "存在的问题及改进措施"]),
      HeaderWords("source", ["来源"]),
      HeaderWords("narrative", ["评价说明"]),
    ]

  private static let indicators = [
    HeaderWords("evaluation", ["评价编号"]),
    HeaderWords("level1", ["一级指标", "一级指标名称"]),
    HeaderWords("level2", ["二级指标", "二级指标名称"]),
    HeaderWords("level3", ["三级指标", "三级指标名称"], ["指标名称"]),
    HeaderWords("weight", ["权重", "分值", "标准分值", "标准分", "指标分值", "指标权重"]),
    HeaderWords("target", ["目标值", "年度指标值", "指标值", "年度目标值", "预期指标值"]),
    HeaderWords("actual", ["实际值", "实际完成值", "完成值", "全年实际完成值", "全年完成值", "实际完成情况"]),
    HeaderWords("score", ["得分", "自评得分", "评价得分"]),
    HeaderWords(
      "reason",
      [
        "偏差原因", "偏差原因分析及改进措施", "偏差原因分析与改进措施", "偏差原因分析", "未完成原因分析", "未完成原因", "未完成原因分析及改进措施", "原因", "偏差原因及改进措施",
        "未完成原因和改进措施", "未完成原因及改进措施", "扣分原因",
      ]),
  ]

  private static let findings = [
    HeaderWords("id", ["编号"]),
    HeaderWords("evaluation", ["评价编号"]),
    HeaderWords("category", ["类别", "问题类别", "问题类型"]),
    HeaderWords("problem", ["问题", "存在的问题", "存在问题", "发现的问题", "主要问题"]),
    HeaderWords("recommendation", ["建议", "意见建议", "有关建议", "相关建议"]),
    HeaderWords("measure", ["整改措施", "改进措施"]),
    HeaderWords("since", ["发现日期"]),
    HeaderWords("deadline", ["整改期限", "整改时限"]),
    HeaderWords("state", ["整改状态"]),
    HeaderWords("evidence", ["整改依据"]),
  ]
}
