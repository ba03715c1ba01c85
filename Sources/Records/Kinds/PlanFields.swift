import Evaluation

/// The columns of `plan.csv`.
enum PlanFields {
  static let name = Field(
    "name", "名称", .text, .required, zh: "应公开的项目或单位；填了“数量”的写这一类的名称",
    en: "What should be disclosed; with a count, what is counted", example: "城市道路维修项目")
  static let stage = Field(
    "stage", "评价阶段", ValueKind<Stage>.term, zh: "只核对这个阶段的评价；不填则不限",
    en: "Only evaluations of this stage answer for it; any if left out", example: "财政评价")
  static let count = Field(
    "count", "数量", .count, zh: "应公开多少项；逐项列名的不填", en: "How many; left out for one by name", example: "12")
  static let ground = Field(
    "ground", "未公开理由", .text, zh: "没有公开或没有全部公开的，写明理由",
    en: "Why it is not disclosed, or not wholly", example: "评价尚未结束，次年公开")

  static let file = FileKind(
    "plan.csv", .table, zh: "应公开清单", en: "What should be disclosed", fields: [name, stage, count, ground])
}
