import Evaluation

/// The columns of `indicators.csv`.
enum IndicatorFields {
  static let evaluation = Field(
    "evaluation", "评价编号", .reference, .required, zh: "属于哪项评价", en: "The evaluation it belongs to",
    example: "p01")
  static let level1 = Field("level1", "一级指标", .text, .required, zh: "一级指标", en: "First level", example: "产出")
  static let level2 = Field("level2", "二级指标", .text, zh: "二级指标", en: "Second level", example: "数量")
  static let level3 = Field("level3", "三级指标", .text, zh: "三级指标", en: "Third level", example: "维修道路长度")
  static let weight = Field("weight", "权重", .number, zh: "分值", en: "The points it carries", example: "22.5")
  static let target = Field(
    "target", "目标值", .text, zh: "年度指标值，照原文", en: "The target, as written", example: "≥12公里")
  static let actual = Field(
    "actual", "实际值", .text, zh: "实际完成值，照原文", en: "The actual value, as written", example: "12公里")
  static let score = Field("score", "得分", .number, zh: "得到的分数", en: "The points it earned", example: "20")
  static let reason = Field("reason", "偏差原因", .text, zh: "未完成的原因", en: "Why it deviates", example: "雨季延误")

  static let file = FileKind(
    "indicators.csv", .table, zh: "绩效指标", en: "The indicators",
    fields: [evaluation, level1, level2, level3, weight, target, actual, score, reason])
}
