import Evaluation

/// The columns of `evaluations.csv`.
enum EvaluationFields {
  static let id = Field(
    "id", "编号", .id, .required, zh: "页面网址的一部分，同一年度内不得重复，公开后不再改变",
    en: "Its page’s address; unique in the year and never changed", example: "p01")
  static let formerly = ListField(
    "formerly", "曾用编号", .id, zh: "改过编号的，写原来的编号；原来的网址会转到新的网址",
    en: "The ids that it had before; their addresses lead to its page", example: "p1")
  static let number = Field(
    "number", "序号", .text, zh: "公开文件中的序号", en: "Its number in the document", example: "1")
  static let projectCode = Field(
    "projectCode", "项目代码", .text, zh: "预算管理一体化系统的项目代码", en: "The project’s code",
    example: "15250123T000000000001")
  static let name = Field(
    "name", "名称", .text, .required, zh: "项目名称；评价单位整体支出的写单位名称",
    en: "The name of the project, or of the unit evaluated",
    example: "城市道路维修项目")
  static let subject = Field(
    "subject", "评价对象", ValueKind<Subject>.term, .required, zh: "评价什么", en: "What is evaluated",
    example: "项目支出")
  static let stage = Field(
    "stage", "评价阶段", ValueKind<Stage>.term, .required, zh: "处于哪个阶段", en: "The stage", example: "财政评价")
  static let label = Field(
    "label", "评价类型", .text, zh: "当地对这类评价的叫法", en: "The local name of the kind of evaluation",
    example: "财政重点评价")
  static let units = ListField(
    "units", "单位", .text, zh: "项目实施单位", en: "The units that carry it out", example: "市住房和城乡建设局；市公安局")
  static let department = Field(
    "department", "主管部门", .text, zh: "主管部门", en: "The department in charge", example: "市住房和城乡建设局")
  static let budgetYear = Field(
    "budgetYear", "预算年度", .year, zh: "被评价资金的年度", en: "The year whose money is evaluated", example: "2023")
  static let budgeted = Field(
    "budgeted", "预算数", .amount, zh: "预算安排的金额", en: "The money budgeted", example: "1,234.50")
  static let executed = Field(
    "executed", "执行数", .amount, zh: "实际支出的金额", en: "The money spent", example: "1,200.00")
  static let amountUnit = Field(
    "amountUnit", "金额单位", ValueKind<AmountUnit>.term, zh: "各项金额的单位；填了金额就要填",
    en: "The unit of all amounts",
    example: "万元")
  static let executionRate = Field(
    "executionRate", "执行率", .percentage, zh: "公布的预算执行率，百分数",
    en: "The published rate of execution, in percent",
    example: "97.21%")
  /// What the money is made of, a pair of columns for each source and each budget.
  static let funds = FundPart.Kind.all.map(FundFields.init)
  static let score = Field("score", "得分", .score, zh: "评价得分", en: "The score", example: "91.50")
  static let grade = Field("grade", "评价等级", ValueKind<Grade>.term, zh: "评价等级", en: "The grade", example: "优")
  static let fullScore = Field(
    "fullScore", "满分", .number, zh: "得分的满分，即评价表各指标的分值合计；不是 100 时填写，得分已换算成百分制的不填",
    en: "What the score is out of, the points of the form together; where it is not 100", example: "90")
  static let scale = Field(
    "scale", "等级标准", .scale, zh: "与本年度报告不同时填写", en: "The scale, where it is not the report’s",
    example: "单位自评标准")
  static let ledger = Field(
    "ledger", "预算类型", ValueKind<Ledger>.term, zh: "资金来自哪本预算", en: "The budget that the money comes from",
    example: "一般公共预算")
  static let fundTypes = ListField(
    "fundTypes", "资金类别", ValueKind<FundType>.term, zh: "另有专门规定的资金",
    en: "Kinds of money with rules of their own",
    example: "直达资金；政府债务")
  static let evaluators = ListField(
    "evaluators", "第三方机构", .text, zh: "受托评价的机构", en: "The firms that evaluated", example: "某某会计师事务所")
  static let published = Field(
    "published", "发布日期", .date, zh: "从哪天起公开；不填则与报告同时",
    en: "The day from which it is shown; with the report if left out",
    example: "2024-07-01")
  static let withheld = Field(
    "withheld", "不予公开", ValueKind<WithholdingGround>.term, zh: "填写理由的记录不会公开，只计入数量",
    en: "A record with a ground is never shown, only counted", example: "涉密")
  static let reply = Field(
    "reply", "单位反馈", .text, zh: "被评价单位对结果的反馈意见", en: "What the unit evaluated says about the result",
    example: "认可评价结果，将按建议细化目标")
  static let applied = Field(
    "applied", "结果应用", .text, zh: "评价结果在下一年度预算中的应用", en: "How the result was used in the next budget",
    example: "2025年预算压减10%")
  static let content = Field(
    "content", "主要内容", .text, zh: "资金做什么用", en: "What the money is for", example: "维修道路 12 公里")
  static let note = Field(
    "note", "说明", .text, zh: "对公开数据的说明", en: "What to know about the record", example: "原文未公布等级")
  static let source = Field(
    "source", "来源", .text, zh: "在公开文件中的位置", en: "Where in the source document it stands",
    example: "附件 1 第 3 行")
  static let narrative = Field(
    "narrative", "评价说明", .markdown, zh: "这项评价的说明；也可写在 evaluations/编号.md 中，二者只用其一",
    en: "A narrative; either here or in evaluations/<id>.md", example: "## 评价结论")

  static let file = FileKind(
    "evaluations.csv", .table, zh: "评价结果", en: "The evaluations",
    fields: [
      id, formerly, number, projectCode, name, subject, stage, label, units, department, budgetYear, budgeted,
      executed,
      amountUnit, executionRate, score, fullScore, grade, scale, ledger, fundTypes, evaluators, published,
      withheld,
      reply, applied, content, note, source, narrative,
    ] + funds.flatMap { [$0.budgeted, $0.executed] })
}
