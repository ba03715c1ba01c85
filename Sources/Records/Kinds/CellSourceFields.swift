/// The columns of `sources.csv`: the cells that records were imported from.
enum CellSourceFields {
  static let file = FileKind(
    "sources.csv", .table, zh: "导入来源", en: "The cells that records were imported from",
    fields: [table, record, line, workbook, sheet, cells, narrative])

  static let table = Field(
    "table", "内容文件", .text, .required, zh: "记录所在的文件", en: "The file that holds the record",
    example: "evaluations.csv")
  static let record = Field(
    "record", "编号", .id, .required, zh: "记录的编号；指标填所属评价的编号",
    en: "The record’s id; for indicators that of their evaluation", example: "p01")
  static let line = Field(
    "line", "第几条", .count, zh: "指标是这项评价的第几条", en: "For indicators, their number in the evaluation",
    example: "1")
  static let workbook = Field(
    "workbook", "工作簿", .text, .required, zh: "导入的文件，在评价页上公开",
    en: "The file that was imported; shown on the page of the evaluation", example: "自评结果.xlsx")
  static let sheet = Field(
    "sheet", "工作表", .text, .required, zh: "工作表的名称", en: "The name of the sheet", example: "Sheet1")
  static let cells = ListField(
    "cells", "单元格", .text, zh: "各字段取自哪个单元格", en: "The cell of every field", example: "得分 F7；评价等级 G7")
  static let narrative = Field(
    "narrative", "评价说明校验值", .text, zh: "导入的评价说明的 SHA-256，再次导入时据此看出有没有人改过",
    en:
      "The SHA-256 of the narrative that was imported; another import sees by it whether a person changed it",
    example: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
}
