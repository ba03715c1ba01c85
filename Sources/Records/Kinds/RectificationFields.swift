import Evaluation

/// The fields of an order to mend problems.
enum RectificationFields {
  static let deadline = Field("deadline", "期限", .date, zh: "最迟日期", en: "The last day", example: "2024-09-30")
  static let reportTo = Field(
    "reportTo", "报送", .text, zh: "报送给谁", en: "Who receives the report", example: "市财政局")
  static let note = Field("note", "说明", .text, zh: "需要说明的情况", en: "What to know about it", example: "书面报送")

  static let all: [any Declared] = [deadline, reportTo, note]
}
