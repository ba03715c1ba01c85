import Evaluation

/// The fields of the front matter of `report.md`.
enum ReportFields {
  static let title = Field(
    "title", "标题", .text, .required, zh: "公开文件的标题", en: "The title of the document", example: "2024年度绩效评价结果公开"
  )
  static let budgetYear = Field(
    "budgetYear", "预算年度", .year, zh: "被评价资金的年度", en: "The year whose money is evaluated", example: "2023")
  static let publisher = Field(
    "publisher", "发布机构", .text, zh: "与 region.yaml 不同时填写", en: "Who publishes, where it is not the region’s",
    example: "吕梁市财政局")
  static let addressee = Field(
    "addressee", "报送对象", .text, zh: "报送给谁", en: "Whom it reports to", example: "市人民政府")
  static let documentNumber = Field(
    "documentNumber", "文号", .text, zh: "发文字号", en: "The document number", example: "示财绩〔2024〕1号")
  static let indexNumber = Field(
    "indexNumber", "索引号", .text, zh: "信息公开索引号", en: "The index number", example: "000000-2024-001")
  static let topic = Field("topic", "主题分类", .text, zh: "主题分类", en: "The topic class", example: "财政、金融、审计")
  static let written = Field(
    "written", "成文日期", .date, zh: "成文日期", en: "The day it was signed", example: "2024-06-30")
  static let published = Field(
    "published", "发布日期", .date, zh: "发布日期；到这一天才公开", en: "The day it is published; not shown before",
    example: "2024-07-05")
  static let validity = Field(
    "validity", "有效性", .text, zh: "是否有效", en: "Whether it is in force", example: "有效")
  static let keywords = ListField(
    "keywords", "关键词", .text, zh: "关键词", en: "Keywords", example: "[预算绩效, 评价结果]")
  static let summary = Field(
    "summary", "摘要", .text, .required, zh: "用自己的话写一两句", en: "One or two sentences in own words",
    example: "对 30 个项目开展评价，金额 21.66 亿元。")
  static let source = EntryField(
    "source", "来源", .one, zh: "本报告据以整理的公开文件", en: "The document it was compiled from",
    fields: SourceFields.all)
  static let scale = Field(
    "scale", "等级标准", .scale, zh: "与 region.yaml 不同时填写", en: "The scale, where it is not the region’s",
    example: "2024年标准")
  static let methods = ListField(
    "methods", "评价方法", .text, zh: "评价方法", en: "The methods", example: "[成本效益分析法, 比较法]")
  static let steps = ListField(
    "steps", "组织步骤", .text, zh: "组织实施的步骤", en: "The steps of the work", example: "[制定方案, 现场评价]")
  static let legalBases = EntryField(
    "legalBases", "法规依据", .many, zh: "开展评价的依据", en: "The rules it rests on", fields: LegalBasisFields.all)
  static let evaluators = EntryField(
    "evaluators", "第三方机构", .many, zh: "受托的机构", en: "The firms commissioned", fields: EngagementFields.all)
  static let withholdings = EntryField(
    "withholdings", "不予公开", .many, zh: "不予公开的数量和理由", en: "What is not disclosed",
    fields: WithholdingFields.all)
  static let calendar = EntryField(
    "calendar", "工作安排", .many, zh: "下一步工作的安排", en: "The tasks announced", fields: CalendarFields.all)
  static let resultUses = EntryField(
    "resultUses", "结果应用", .many, zh: "结果如何用于预算", en: "What results do to the next budget",
    fields: ResultUseFields.all)
  static let rectification = EntryField(
    "rectification", "整改要求", .one, zh: "整改的期限和报送", en: "By when problems are to be mended",
    fields: RectificationFields.all)
  static let attachments = EntryField(
    "attachments", "附件", .many, zh: "文件所附的材料", en: "The files that the document links to",
    fields: AttachmentFields.all)

  static let file = FileKind(
    "report.md", .mapping, zh: "年度报告（文件头）", en: "The report on a year (front matter)",
    fields: [
      title, budgetYear, publisher, addressee, documentNumber, indexNumber, topic, written, published,
      validity, keywords, summary, source, scale, methods, steps, legalBases, evaluators, withholdings,
      calendar, resultUses, rectification, attachments,
    ])
}
