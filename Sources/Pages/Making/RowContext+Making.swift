internal import Evaluation
internal import Mustache

extension RegionPages {
  /// `evaluation`, which `report` discloses, as a line of a table.
  func row(_ evaluation: Evaluation, of report: Report) -> RowContext {
    let path = PagePath.evaluation(region.region.code, report.disclosureYear, id: evaluation.id)
    let addresses = Addresses(from: path)
    let shown = RowEvaluation(
      name: evaluation.name,
      address: addresses.page(path), units: links(evaluation.units, ListKind.unit, from: addresses),
      stage: facts.interface.word(evaluation.stage), subject: facts.interface.word(evaluation.subject),
      year: String(report.disclosureYear),
      budgetYear: (evaluation.budgetYear ?? report.budgetYear).map { String($0) },
      score: evaluation.score?.description,
      otherFullScore: evaluation.score.flatMap { _ in evaluation.otherFullScore?.description },
      grade: evaluation.grade.map { grade($0, from: addresses) },
      ledger: evaluation.ledger.map { facts.interface.word($0) },
      budgeted: text(evaluation.budgeted), executed: text(evaluation.executed),
      budgetedFen: evaluation.budgeted?.fenDigits, executedFen: evaluation.executed?.fenDigits,
      rate: evaluation.executionRate?.description)
    return RowContext(number: evaluation.number, evaluation: Shared(shown))
  }

  /// The evaluations at `references` as a table.
  func table(of references: [RegionReference]) -> [RowContext] {
    references.map { row(at: $0) }
  }

  /// The line of the evaluation at `reference` in tables.
  func row(at reference: RegionReference) -> RowContext { rows[reference.year][reference.evaluation] }

  /// An amount with its unit, as the source wrote it.
  func text(_ amount: Amount?) -> String? {
    amount.map { $0.written.description + " " + facts.interface.word($0.unit) }
  }
}
