import Evaluation

/// The fields of a rule on using results.
enum ResultUseFields {
  static let condition = Field(
    "condition", "情形", .text, .required, zh: "什么情形", en: "When the rule applies", example: "得分低于 80 分")
  static let consequence = Field(
    "consequence", "处理", .text, .required, zh: "如何处理", en: "What follows", example: "按比例核减下年预算")
  static let scoreBelow = Field(
    "scoreBelow", "得分低于", .score, zh: "适用于低于此分的", en: "It applies to scores below", example: "80")
  static let grade = Field(
    "grade", "等级", ValueKind<Grade>.term, zh: "适用于此等级的", en: "It applies to this grade", example: "差")

  static let all: [any Declared] = [condition, consequence, scoreBelow, grade]
}
