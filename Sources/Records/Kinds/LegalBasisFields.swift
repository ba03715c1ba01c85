/// The fields of a rule that work rests on.
enum LegalBasisFields {
  static let title = Field(
    "title", "名称", .text, .required, zh: "文件名称，不加书名号", en: "Its title, without title marks",
    example: "项目支出绩效评价管理办法")
  static let number = Field(
    "number", "文号", .text, zh: "发文字号", en: "Its document number", example: "财预〔2020〕10号")

  static let all: [any Declared] = [title, number]
}
