import Evaluation

/// The fields of a figure.
enum FigureFields {
  static let id = Field(
    "id", "编号", .id, .required, zh: "同一项工作内不得重复", en: "Unique in its strand", example: "total")
  static let name = Field(
    "name", "名称", .text, .required, zh: "数据的名称，照原文", en: "What it is called", example: "自评项目数")
  static let measure = Field(
    "measure", "含义", ValueKind<Measure>.term, .required, zh: "哪一类数据", en: "The kind of figure", example: "数量")
  static let value = Field(
    "value", "数值", .number, .required, zh: "公布的数值，照原文", en: "The figure as published", example: "1,234")
  static let unit = Field("unit", "单位", .text, zh: "数值的单位", en: "Its unit", example: "个")
  static let grade = Field(
    "grade", "等级", ValueKind<Grade>.term, zh: "数的是哪一等级", en: "The grade that it counts or shares",
    example: "优")
  static let basis = Field(
    "basis", "口径", .text, zh: "同一口径的数据放在一起比较", en: "Figures of one basis belong together", example: "财政评价")
  static let whole = Field(
    "whole", "基数", .reference, zh: "它是哪项数据的一部分（编号）", en: "The id of the figure that it is a part or share of",
    example: "total")
  static let part = Field(
    "part", "分子", .reference, zh: "占比、比率由哪项数据得出（编号）",
    en: "The id of the figure that a share or rate is made of",
    example: "excellent")
  static let approximation = Field(
    "approximation", "约数", ValueKind<Approximation>.term, zh: "原文的约数用语", en: "How the document hedges it",
    example: "以上")
  static let asOf = Field(
    "asOf", "截止", .date, zh: "截止日期", en: "The day that it describes", example: "2023-12-31")
  static let note = Field("note", "说明", .text, zh: "需要说明的情况", en: "What to know about it", example: "不含涉密项目")

  static let all: [any Declared] = [
    id, name, measure, value, unit, grade, basis, whole, part, approximation, asOf, note,
  ]
}
