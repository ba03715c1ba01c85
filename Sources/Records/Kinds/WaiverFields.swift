import Evaluation

/// The columns of `waivers.csv`.
enum WaiverFields {
  static let code = Field(
    "code", "代码", .text, .required, zh: "核对结果中的代码", en: "The code that the check prints", example: "C301")
  static let position = Field(
    "position", "位置", .text, .required, zh: "核对结果中的“豁免位置”，照抄",
    en: "The position for a waiver, as the check prints it",
    example: "Content/152501/2024/statistics.yaml#0a1b2c3d4e")
  static let reason = Field(
    "reason", "理由", .text, .required, zh: "为什么可以保留", en: "Why the finding may stand", example: "原文如此，已向编制单位核实"
  )
  static let approver = Field(
    "by", "批准人", .text, .required, zh: "谁批准的", en: "Who decided so", example: "绩效管理科负责人")
  static let until = Field(
    "until", "有效期至", .date, .required, zh: "最后一天（含）", en: "The last day, included", example: "2099-12-31")

  static let file = FileKind(
    "waivers.csv", .table, zh: "豁免", en: "The waivers", fields: [code, position, reason, approver, until])
}
