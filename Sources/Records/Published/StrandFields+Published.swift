import Evaluation

extension StrandFields {
  static let publishedFields: [PublishedField<Strand>] = [
    .init(id) { .of($0.id) },
    .init(title) { .of($0.title) },
    .init(stage) { .of($0.stage) },
    .init(subject) { .of($0.subject) },
    .init(fundTypes) { .of($0.fundTypes) },
    .init(budgetYear) { .of($0.budgetYear) },
    .init(scale) { .of($0.scale) },
    .init(listed) { $0.isListed ? .yes : nil },
    .init(legalBases) { .of($0.legalBases, LegalBasisFields.publishedFields) },
    .init(note) { .of($0.note) },
    .init(figures) { .of($0.figures, FigureFields.publishedFields) },
  ]
}

extension FigureFields {
  static let publishedFields: [PublishedField<Figure>] = [
    .init(id) { .of($0.id) },
    .init(name) { .of($0.name) },
    .init(measure) { .of($0.measure) },
    .init(value) { .of($0.value) },
    .init(unit) { .of($0.unit) },
    .init(grade) { .of($0.grade) },
    .init(basis) { .of($0.basis) },
    .init(whole) { .of($0.whole) },
    .init(part) { .of($0.part) },
    .init(approximation) { .of($0.approximation) },
    .init(asOf) { .of($0.asOf) },
    .init(note) { .of($0.note) },
  ]
}
