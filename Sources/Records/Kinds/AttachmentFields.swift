/// The fields of an attachment.
enum AttachmentFields {
  static let title = Field("title", "名称", .text, .required, zh: "附件名称", en: "Its name", example: "道路维修项目评价报告")
  static let format = Field("format", "格式", .text, zh: "文件格式", en: "Its kind", example: "pdf")
  static let file = Field(
    "file", "文件", .path, zh: "attachments 文件夹中的文件；不填则本站不提供",
    en: "The file in attachments/; not provided here if left out",
    example: "report.pdf")
  static let evaluation = Field(
    "evaluation", "评价编号", .reference, zh: "属于哪项评价", en: "The evaluation that it reports", example: "p01")
  static let note = Field("note", "说明", .text, zh: "需要说明的情况", en: "What to know about it", example: "共 12 页")

  static let all: [any Declared] = [title, format, file, evaluation, note]
}
