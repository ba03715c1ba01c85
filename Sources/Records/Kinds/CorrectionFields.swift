import Evaluation

/// The columns of `corrections.csv`.
enum CorrectionFields {
  static let date = Field(
    "date", "日期", .date, .required, zh: "哪天更正；到这一天才生效", en: "The day of the correction, from which it holds",
    example: "2024-08-01")
  static let kind = Field(
    "kind", "类别", ValueKind<RecordKind>.term, .required, zh: "更正的是哪一类记录",
    en: "What kind of record it is about",
    example: "评价结果")
  static let record = Field(
    "record", "编号", .text, zh: "记录的编号；汇总数写“分组编号/数据编号”；年度报告不填，附件换了文件的写文件名",
    en:
      "The record’s id; strand/figure for a figure; blank for the report, or the file of an attachment that was replaced",
    example: "p01")
  static let step = Field(
    "step", "方式", ValueKind<CorrectionStep>.term, .required, zh: "更正一个字段，或撤下、恢复整条记录；类别为“年度报告”的，撤下、恢复整个年度",
    en: "A field is changed, or the whole record withdrawn or restored; of a report, its whole year",
    example: "更正")
  static let field = Field(
    "field", "字段", .text, zh: "更正了哪个字段；撤下、恢复的不填",
    en: "The field that was changed; blank where a record is withdrawn or restored",
    example: "得分")
  static let was = Field(
    "was", "原为", .text, zh: "更正前公布的内容，照抄；原来空白的不填",
    en: "What had been published, word for word; blank if it was blank",
    example: "89.50")
  static let now = Field(
    "now", "现为", .text, zh: "现在公布的内容，照抄；现在空白的不填",
    en: "What is published now, word for word; blank if it is blank",
    example: "90.50")
  static let reason = Field(
    "reason", "原因", .text, .required, zh: "为什么更正；会公开", en: "Why; it is published", example: "录入错误，与评价报告不一致")
  static let level = Field(
    "level", "级别", ValueKind<CorrectionLevel>.term, .required, zh: "影响多大", en: "How much it weighs",
    example: "一般更正")

  static let file = FileKind(
    "corrections.csv", .table, zh: "更正记录", en: "The corrections",
    fields: [date, kind, record, step, field, was, now, reason, level])
}
