internal import Evaluation

extension RegionPages {
  /// The evaluation at `reference` as a line of a table on the page that `addresses` are seen from.
  func row(_ reference: RegionReference, number: Int, from addresses: Addresses) -> RowContext {
    let year = region.years[reference.year].report
    let evaluation = region.years[reference.year].evaluations[reference.evaluation]
    return RowContext(
      number: evaluation.number ?? String(number), name: evaluation.name,
      address: addresses.page(.evaluation(region.region.code, year.disclosureYear, id: evaluation.id)),
      units: links(evaluation.units, ListKind.unit, from: addresses),
      stage: facts.interface.word(evaluation.stage), subject: facts.interface.word(evaluation.subject),
      year: String(year.disclosureYear),
      budgetYear: (evaluation.budgetYear ?? year.budgetYear).map { String($0) },
      score: evaluation.score?.description, grade: evaluation.grade.map { grade($0, from: addresses) },
      ledger: evaluation.ledger.map { facts.interface.word($0) },
      budgeted: text(evaluation.budgeted), executed: text(evaluation.executed),
      budgetedFen: evaluation.budgeted?.fen.description, executedFen: evaluation.executed?.fen.description,
      rate: evaluation.executionRate?.description)
  }

  /// An amount with its unit, as the source wrote it.
  func text(_ amount: Amount?) -> String? {
    amount.map { $0.written.description + " " + facts.interface.word($0.unit) }
  }
}
