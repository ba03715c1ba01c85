/// The fields of a commission to an outside firm.
enum EngagementFields {
  static let name = Field("name", "名称", .text, .required, zh: "机构名称", en: "The firm", example: "某某会计师事务所")
  static let scope = Field(
    "scope", "评价范围", .text, zh: "受托评价什么", en: "What it was commissioned for", example: "6 个项目")

  static let all: [any Declared] = [name, scope]
}
