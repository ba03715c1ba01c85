import Evaluation

/// The fields of `scales.yaml`.
enum ScaleFields {
  static let name = Field(
    "name", "名称", .text, .required, zh: "标准的名称，供其他文件引用", en: "The name by which other files choose it",
    example: "2024年标准")
  static let note = Field("note", "说明", .text, zh: "需要说明的情况", en: "What to know about it", example: "见评价方案")
  static let grade = Field(
    "grade", "等级", ValueKind<Grade>.term, .required, zh: "等级", en: "The grade", example: "优")
  static let from = Field(
    "from", "自", .score, .required, zh: "最低分（含）", en: "The lowest score, included", example: "90")
  static let to = Field(
    "to", "至", .score, .required, zh: "最高分（不含；最高一档含）", en: "Where it ends, not included but in the top band",
    example: "100")
  static let bands = EntryField(
    "bands", "档次", .many, .required, zh: "各档的分数范围，从高到低", en: "The bands, the best grade first",
    fields: [grade, from, to])

  static let file = FileKind(
    "scales.yaml", .list, zh: "等级标准", en: "The grade scales", fields: [name, note, bands])
}
