import Evaluation

/// The columns of `divisions.csv`.
enum DivisionFields {
  static let code = Field(
    "code", "代码", .division, .required, zh: "行政区划代码", en: "The division code (GB/T 2260)", example: "152501")
  static let name = Field(
    "name", "名称", .text, .required, zh: "行政区划名称", en: "The name of the division", example: "二连浩特市")
  static let state = Field(
    "state", "状态", ValueKind<DivisionState>.term, zh: "是否仍在使用，不填为现行",
    en: "Whether it is in use; current if left out",
    example: "现行")
  static let replacements = ListField(
    "replaced_by", "替代代码", .division, separators: [" "], zh: "停用后由哪些代码替代，用空格隔开",
    en: "The codes that took its place, a space between them", example: "341202 341203")

  static let file = FileKind(
    "divisions.csv", .table, zh: "行政区划代码表", en: "The division codes",
    fields: [code, name, state, replacements])
}
