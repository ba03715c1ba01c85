import Evaluation

extension CorrectionFields {
  static let year = Field("year", "年度", .year, zh: "披露年度", en: "The disclosure year", example: "2024")

  static let publishedFields: [PublishedField<YearCorrection>] = [
    .init(year) { .of($0.year) },
    .init(date) { .of($0.correction.date) },
    .init(kind) { .of($0.correction.kind) },
    .init(record) { .of($0.correction.record) },
    .init(step) { .of($0.correction.step) },
    .init(field) { .of($0.correction.field) },
    .init(was) { .of($0.correction.was) },
    .init(now) { .of($0.correction.now) },
    .init(reason) { .of($0.correction.reason) },
    .init(level) { .of($0.correction.level) },
  ]
}
