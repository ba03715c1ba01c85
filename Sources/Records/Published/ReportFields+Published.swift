import Evaluation

extension ReportFields {
  static let sections = EntryField(
    "sections", "正文", .many, zh: "正文的各部分", en: "The sections of the text below the front matter",
    fields: SectionFields.all)

  static let publishedFields: [PublishedField<Report>] = [
    .init(title) { .of($0.title) },
    .init(budgetYear) { .of($0.budgetYear) },
    .init(publisher) { .of($0.publisher) },
    .init(addressee) { .of($0.addressee) },
    .init(documentNumber) { .of($0.documentNumber) },
    .init(indexNumber) { .of($0.indexNumber) },
    .init(topic) { .of($0.topic) },
    .init(written) { .of($0.written) },
    .init(published) { .of($0.published) },
    .init(validity) { .of($0.validity) },
    .init(keywords) { .of($0.keywords) },
    .init(summary) { .of($0.summary) },
    .init(source) { .of($0.source, SourceFields.publishedFields) },
    .init(scale) { .of($0.scale) },
    .init(methods) { .of($0.methods) },
    .init(steps) { .of($0.steps) },
    .init(legalBases) { .of($0.legalBases, LegalBasisFields.publishedFields) },
    .init(evaluators) { .of($0.evaluators, EngagementFields.publishedFields) },
    .init(withholdings) { .of($0.withholdings, WithholdingFields.publishedFields) },
    .init(calendar) { .of($0.calendar, CalendarFields.publishedFields) },
    .init(resultUses) { .of($0.resultUses, ResultUseFields.publishedFields) },
    .init(rectification) { .of($0.rectification, RectificationFields.publishedFields) },
    .init(attachments) { .of($0.attachments, AttachmentFields.publishedFields) },
    .init(sections) { .of($0.sections, SectionFields.publishedFields) },
  ]
}

/// The parts of a section of a narrative, which stand in the text and not in fields.
private enum SectionFields {
  static let title = Field("title", "标题", .text, zh: "标题", en: "Its heading", example: "存在的问题")
  static let markdown = Field("markdown", "内容", .markdown, zh: "内容", en: "Its text", example: "部分项目前期准备不足。")
  static let all: [any Declared] = [title, markdown]

  static let publishedFields: [PublishedField<NarrativeSection>] = [
    .init(title) { .of($0.title) }, .init(markdown) { .of($0.markdown) },
  ]
}

extension LegalBasisFields {
  static let publishedFields: [PublishedField<LegalBasis>] = [
    .init(title) { .of($0.title) }, .init(number) { .of($0.number) },
  ]
}

extension SourceFields {
  fileprivate static let publishedFields: [PublishedField<SourceDocument>] = [
    .init(title) { .of($0.title) }, .init(note) { .of($0.note) },
  ]
}

extension EngagementFields {
  fileprivate static let publishedFields: [PublishedField<Engagement>] = [
    .init(name) { .of($0.name) }, .init(scope) { .of($0.scope) },
  ]
}

extension WithholdingFields {
  fileprivate static let publishedFields: [PublishedField<Withholding>] = [
    .init(ground) { .of($0.ground) }, .init(count) { .of($0.count) }, .init(note) { .of($0.note) },
  ]
}

extension CalendarFields {
  fileprivate static let publishedFields: [PublishedField<CalendarTask>] = [
    .init(date) { .of($0.date) }, .init(term) { .of($0.term) }, .init(task) { .of($0.task) },
    .init(responsible) { .of($0.responsible) },
  ]
}

extension ResultUseFields {
  fileprivate static let publishedFields: [PublishedField<ResultUse>] = [
    .init(condition) { .of($0.condition) }, .init(consequence) { .of($0.consequence) },
    .init(scoreBelow) { .of($0.scoreBelow) }, .init(grade) { .of($0.grade) },
  ]
}

extension RectificationFields {
  fileprivate static let publishedFields: [PublishedField<RectificationOrder>] = [
    .init(deadline) { .of($0.deadline) }, .init(reportTo) { .of($0.reportTo) }, .init(note) { .of($0.note) },
  ]
}

extension AttachmentFields {
  fileprivate static let publishedFields: [PublishedField<Attachment>] = [
    .init(title) { .of($0.title) }, .init(format) { .of($0.format) }, .init(file) { .of($0.file) },
    .init(evaluation) { .of($0.evaluation) }, .init(note) { .of($0.note) },
  ]
}
