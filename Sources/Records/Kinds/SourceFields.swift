/// The fields of the document that a report was compiled from.
enum SourceFields {
  static let title = Field("title", "标题", .text, .required, zh: "原文标题", en: "Its title", example: "绩效评价工作情况")
  static let note = Field(
    "note", "说明", .text, zh: "需要说明的情况", en: "What to know about it", example: "网页公开，无文号")

  static let all: [any Declared] = [title, note]
}
