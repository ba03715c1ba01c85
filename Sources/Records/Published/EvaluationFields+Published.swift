import Evaluation

extension EvaluationFields {
  static let indicators = EntryField(
    "indicators", "绩效指标", .many, zh: "这项评价的绩效指标", en: "Its indicators", fields: IndicatorFields.file.declared)

  static let publishedFields: [PublishedField<PublishedEvaluation>] =
    [
      .init(id) { .of($0.evaluation.id) },
      .init(formerly) { .of($0.evaluation.formerly) },
      .init(number) { .of($0.evaluation.number) },
      .init(projectCode) { .of($0.evaluation.projectCode) },
      .init(name) { .of($0.evaluation.name) },
      .init(subject) { .of($0.evaluation.subject) },
      .init(stage) { .of($0.evaluation.stage) },
      .init(label) { .of($0.evaluation.label) },
      .init(units) { .of($0.evaluation.units) },
      .init(department) { .of($0.evaluation.department) },
      .init(budgetYear) { .of($0.evaluation.budgetYear) },
      .init(budgeted) { .of($0.evaluation.budgeted) },
      .init(executed) { .of($0.evaluation.executed) },
      .init(amountUnit) { .of($0.evaluation.amounts.first?.unit) },
      .init(executionRate) { .of($0.evaluation.executionRate) },
      .init(score) { .of($0.evaluation.score) },
      .init(grade) { .of($0.evaluation.grade) },
      .init(fullScore) { .of($0.evaluation.fullScore) },
      .init(scale) { .of($0.evaluation.scale) },
      .init(ledger) { .of($0.evaluation.ledger) },
      .init(fundTypes) { .of($0.evaluation.fundTypes) },
      .init(evaluators) { .of($0.evaluation.evaluators) },
      .init(published) { .of($0.evaluation.published) },
      .init(reply) { .of($0.evaluation.reply) },
      .init(applied) { .of($0.evaluation.applied) },
      .init(content) { .of($0.evaluation.content) },
      .init(note) { .of($0.evaluation.note) },
      .init(source) { .of($0.evaluation.source) },
      .init(narrative) { .of($0.evaluation.narrative) },
    ] + publishedFunds + [.init(indicators) { .of($0.indicators, IndicatorFields.publishedFields) }]

  private static let publishedFunds = funds.flatMap { fund -> [PublishedField<PublishedEvaluation>] in
    [
      .init(fund.budgeted) { .of($0.evaluation.part(fund.kind)?.budgeted) },
      .init(fund.executed) { .of($0.evaluation.part(fund.kind)?.executed) },
    ]
  }

  static let leftOut = [
    PublishedFields.LeftOut(
      withheld, zh: "填了理由的记录不公开，公开的记录都没有填",
      en: "A record with a ground is not published, so no published one has any")
  ]
}

extension Evaluation {
  /// What is said of the part of its money that `kind` names.
  fileprivate func part(_ kind: FundPart.Kind) -> FundPart? { funds.first { $0.kind == kind } }

  /// All amounts of money it states; they have one unit.
  fileprivate var amounts: [Amount] {
    [budgeted, executed].compactMap { $0 } + funds.flatMap { [$0.budgeted, $0.executed].compactMap { $0 } }
  }
}

extension IndicatorFields {
  /// All but the evaluation that the indicator belongs to, in whose record it stands.
  static let publishedFields: [PublishedField<Indicator>] = [
    .init(level1) { .of($0.level1) },
    .init(level2) { .of($0.level2) },
    .init(level3) { .of($0.level3) },
    .init(weight) { .of($0.weight) },
    .init(target) { .of($0.target) },
    .init(actual) { .of($0.actual) },
    .init(score) { .of($0.score) },
    .init(reason) { .of($0.reason) },
  ]
}
