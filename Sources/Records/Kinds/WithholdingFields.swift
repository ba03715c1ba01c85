import Evaluation

/// The fields of what is not disclosed.
enum WithholdingFields {
  static let ground = Field(
    "ground", "理由", ValueKind<WithholdingGround>.term, .required, zh: "不予公开的理由", en: "The ground",
    example: "涉密")
  static let count = Field(
    "count", "数量", .count, .required, zh: "多少项；0 也要写明", en: "How many; 0 is a statement too", example: "0")
  static let note = Field("note", "说明", .text, zh: "需要说明的情况", en: "What to know about it", example: "原文写明为 0")

  static let all: [any Declared] = [ground, count, note]
}
