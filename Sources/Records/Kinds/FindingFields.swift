import Evaluation

/// The columns of `findings.csv`.
enum FindingFields {
  static let id = Field(
    "id", "编号", .id, .required, zh: "问题的编号，同一年度内不得重复", en: "Unique in the year", example: "w01")
  static let evaluation = Field(
    "evaluation", "评价编号", .reference, zh: "属于哪项评价；不填则针对全部",
    en: "The evaluation it belongs to; about all if left out",
    example: "p01")
  static let category = Field(
    "category", "类别", .text, zh: "问题的类别", en: "The kind of problem", example: "预算执行")
  static let problem = Field(
    "problem", "问题", .text, .required, zh: "发现的问题", en: "The problem", example: "预算执行进度较慢")
  static let recommendation = Field(
    "recommendation", "建议", .text, zh: "评价方的建议", en: "What the evaluators recommend", example: "细化项目前期准备")
  static let measure = Field(
    "measure", "整改措施", .text, zh: "采取的措施", en: "What was done about it", example: "按月通报进度")
  static let since = Field(
    "since", "发现日期", .date, zh: "哪天发现", en: "The day it was found", example: "2024-06-30")
  static let deadline = Field(
    "deadline", "整改期限", .date, zh: "最迟整改日期", en: "The last day for mending it", example: "2024-09-30")
  static let state = Field(
    "state", "整改状态", ValueKind<RectificationState>.term, zh: "整改到哪一步", en: "How far the mending has come",
    example: "整改中")
  static let closed = Field(
    "closed", "完成日期", .date, zh: "哪天整改完成", en: "The day on which it was mended", example: "2024-09-20")
  static let evidence = Field("evidence", "整改依据", .text, zh: "证明整改的材料", en: "What proves it", example: "整改报告")

  static let file = FileKind(
    "findings.csv", .table, zh: "问题与整改", en: "The findings",
    fields: [
      id, evaluation, category, problem, recommendation, measure, since, deadline, state, closed, evidence,
    ])
}
