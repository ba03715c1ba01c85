import Evaluation

/// The fields of `statistics.yaml`.
enum StrandFields {
  static let id = Field(
    "id", "编号", .id, .required, zh: "同一年度内不得重复", en: "Unique in the year", example: "self-evaluation")
  static let title = Field("title", "名称", .text, .required, zh: "这项工作的名称", en: "Its name", example: "单位自评")
  static let stage = Field(
    "stage", "评价阶段", ValueKind<Stage>.term, zh: "处于哪个阶段", en: "The stage", example: "单位自评")
  static let subject = Field(
    "subject", "评价对象", ValueKind<Subject>.term, zh: "评价什么", en: "What is evaluated", example: "项目支出")
  static let fundTypes = ListField(
    "fundTypes", "资金类别", ValueKind<FundType>.term, zh: "涉及的资金", en: "The kinds of money", example: "[直达资金]")
  static let budgetYear = Field(
    "budgetYear", "预算年度", .year, zh: "资金的年度", en: "The year whose money it is about", example: "2023")
  static let scale = Field(
    "scale", "等级标准", .scale, zh: "与本年度报告不同时填写", en: "The scale, where it is not the report’s",
    example: "单位自评标准")
  static let listed = Field(
    "listed", "逐项列出", .boolean, zh: "每一项都在 evaluations.csv 中的填“是”，不填为“否”",
    en: "Whether every case is a row of evaluations.csv; no if left out", example: "是")
  static let legalBases = EntryField(
    "legalBases", "依据", .many, zh: "开展这项工作的依据", en: "The rules it rests on", fields: LegalBasisFields.all)
  static let note = Field(
    "note", "说明", .text, zh: "自己的说明", en: "What to know, in own words", example: "原文各档合计与总数不一致")
  static let figures = EntryField(
    "figures", "数据", .many, .required, zh: "文件公布的数据", en: "The figures that the document states",
    fields: FigureFields.all)

  static let file = FileKind(
    "statistics.yaml", .list, zh: "文件公布的汇总数", en: "The figures that the document itself states",
    fields: [id, title, stage, subject, fundTypes, budgetYear, scale, listed, legalBases, note, figures])
}
