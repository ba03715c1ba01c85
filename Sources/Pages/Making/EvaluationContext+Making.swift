internal import Evaluation
internal import Mustache

extension RegionPages {
  /// The content of the page of the evaluation at `reference`.
  func evaluationContext(_ reference: RegionReference) -> EvaluationContext {
    let year = region.years[reference.year]
    let report = year.report
    let code = region.region.code
    let evaluation = year.evaluations[reference.evaluation]
    let addresses = Addresses(from: .evaluation(code, report.disclosureYear, id: evaluation.id))
    return EvaluationContext(
      name: evaluation.name, id: evaluation.id,
      address: facts.portal.page(.evaluation(code, report.disclosureYear, id: evaluation.id)),
      number: evaluation.number,
      projectCode: evaluation.projectCode,
      region: regionLink(from: addresses),
      year: Link(
        name: String(report.disclosureYear), address: addresses.page(.year(code, report.disclosureYear))),
      reportTitle: report.title, publisher: report.publisher,
      published: (evaluation.published ?? report.published)?.description,
      budgetYear: (evaluation.budgetYear ?? report.budgetYear).map { String($0) },
      subject: term(evaluation.subject, from: addresses), stage: term(evaluation.stage, from: addresses),
      label: evaluation.label, units: links(evaluation.unitNames, ListKind.unit, from: addresses),
      department: evaluation.department,
      evaluators: links(evaluation.evaluators, ListKind.evaluator, from: addresses),
      fundTypes: evaluation.fundTypes.map { term($0, from: addresses) },
      ledger: evaluation.ledger.map { term($0, from: addresses) }, score: evaluation.score?.description,
      grade: evaluation.grade.map { grade($0, from: addresses) },
      scale: scale(of: evaluation, in: report),
      usesPage: report.resultUses.isEmpty
        ? nil : addresses.page(.year(code, report.disclosureYear), part: "uses"),
      uses: report.resultUses.filter { $0.applies(to: evaluation) }.map(ResultUseContext.init),
      budgeted: text(evaluation.budgeted), executed: text(evaluation.executed),
      rate: evaluation.executionRate?.description, funds: funds(of: evaluation), reply: evaluation.reply,
      applied: evaluation.applied, content: evaluation.content, note: evaluation.note,
      source: evaluation.source, peers: peers(of: evaluation, inYear: reference.year, from: addresses),
      scoreChart: scoreChart(of: evaluation, inYear: reference.year),
      sections: IndicatorSectionContext.sections(of: year.indicators[evaluation.id] ?? []),
      indicators: IndicatorContext.tree(year.indicators[evaluation.id] ?? []),
      findings: (index.findings[reference.year][evaluation.id] ?? [])
        .map { finding($0, ofYear: reference.year, from: addresses) },
      otherFindings: findings(
        ofOthers: register.evaluations(like: reference), besides: reference, from: addresses),
      attachments: (index.attachments[reference.year][evaluation.id] ?? [])
        .map { attachment($0, ofYear: reference.year, from: addresses) },
      history: history(of: evaluation, at: reference), others: others(besides: reference, evaluation),
      narrative: evaluation.narrative.map { Markup(narrative: $0, headingShift: 1, anchors: "n-") },
      corrections: corrections(of: reference, from: addresses),
      cellSources: (year.sources[evaluation.id] ?? []).map {
        CellSourceContext($0, of: year.indicators[evaluation.id] ?? [])
      })
  }

  private func scale(of evaluation: Evaluation, in report: Report) -> ScaleContext? {
    guard evaluation.score != nil || evaluation.grade != nil else { return nil }
    return facts.scale(named: evaluation.scale ?? report.scale)
      .map { ScaleContext($0, marking: evaluation.grade, in: facts.interface) }
  }

  private func scoreChart(of evaluation: Evaluation, inYear year: Int) -> Markup? {
    guard let score = evaluation.score else { return nil }
    guard let group = index.group(of: evaluation, inYear: year) else { return nil }
    let own = evaluation.scale.map { chart(ofGroup: group, inYear: year, scale: facts.scale(named: $0)) }
    return picture((own ?? charts[year][group]).marking(score))
  }

  /// The evaluations of other projects of the same units, the latest first, at most thirty; the unit's own page has all.
  private func others(
    besides reference: RegionReference, _ evaluation: Evaluation
  ) -> [RowContext] {
    var seen = Set(register.evaluations(like: reference))
    let all = evaluation.unitNames.flatMap { (index.lists[.unit($0)] ?? []).prefix(31) }
    return RowContext.numbered(
      all.filter { seen.insert($0).inserted }.prefix(30).lazy.map { rows[$0.year][$0.evaluation] })
  }
}

extension ResultUse {
  /// Whether the rule names a score or grade that `evaluation` has.
  fileprivate func applies(to evaluation: Evaluation) -> Bool {
    if let scoreBelow, let score = evaluation.score, score < scoreBelow { return true }
    return grade != nil && grade == evaluation.grade
  }
}
