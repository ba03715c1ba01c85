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
    let group = index.groups[reference.year][index.group(of: reference)]
    let parts = groups[reference.year][index.group(of: reference)]
    let scores = group.peerScores(of: evaluation).flatMap { parts.scores[$0] }
    let others = others(besides: reference, evaluation, from: addresses)
    // What tables too show of it was made for them.
    let row = row(at: reference).evaluation.subject
    let indicators = year.indicators[evaluation.id] ?? []
    return EvaluationContext(
      name: evaluation.name, id: evaluation.id,
      address: facts.portal.page(.evaluation(code, report.disclosureYear, id: evaluation.id)),
      number: evaluation.number,
      projectCode: evaluation.projectCode,
      region: parts.region, year: parts.year,
      reportTitle: report.title, publisher: report.publisher,
      published: (evaluation.published ?? report.published)?.description,
      budgetYear: row.budgetYear,
      subject: parts.subject, stage: parts.stage,
      label: evaluation.label,
      units: evaluation.units.isEmpty
        ? links(evaluation.unitNames, ListKind.unit, from: addresses) : row.units,
      department: evaluation.department,
      evaluators: links(evaluation.evaluators, ListKind.evaluator, from: addresses),
      fundTypes: evaluation.fundTypes.map { term($0, from: addresses) },
      ledger: evaluation.ledger.map { term($0, from: addresses) }, score: row.score,
      fullScore: evaluation.otherFullScore?.description ?? "100", grade: row.grade,
      scale: row.score == nil && row.grade == nil
        ? nil : facts.scale(named: evaluation.scale ?? report.scale, marking: evaluation.grade),
      usesPage: parts.usesPage,
      uses: report.resultUses.filter { $0.applies(to: evaluation) }.map(ResultUseContext.init),
      budgeted: row.budgeted, executed: row.executed, rate: row.rate, funds: funds(of: evaluation),
      reply: evaluation.reply,
      applied: evaluation.applied, content: evaluation.content, note: evaluation.note,
      source: evaluation.source, peers: peers(of: evaluation, in: group, parts),
      scoreChart: evaluation.score.flatMap { scores?.picture.marking($0) },
      sections: IndicatorSectionContext.sections(of: indicators),
      indicators: IndicatorContext.tree(indicators),
      findings: (index.findings[reference.year][evaluation.id] ?? [])
        .map { finding($0, ofYear: reference.year, from: addresses, onItsPage: true) },
      otherFindings: findings(
        ofOthers: register.evaluations(like: reference), besides: reference, from: addresses),
      attachments: (index.attachments[reference.year][evaluation.id] ?? [])
        .map { attachment($0, ofYear: reference.year, from: addresses) },
      history: history(of: evaluation, at: reference), others: table(of: others.shown),
      otherLists: others.lists,
      narrative: evaluation.narrative.map { Markup(narrative: $0, headingShift: 1, anchors: "n-") },
      corrections: corrections(of: reference, from: addresses),
      cellSources: (year.sources[evaluation.id] ?? []).map {
        CellSourceContext($0, of: indicators)
      })
  }

  /// How many evaluations of other projects a page lists.
  private static let otherLimit = 30

  /// The evaluations of other projects of the same units, unit by unit and the latest first; where there are more than a
  /// page lists, also the lists of the units, which have all.
  private func others(
    besides reference: RegionReference, _ evaluation: Evaluation, from addresses: Addresses
  ) -> (shown: [RegionReference], lists: [ListEntryContext]) {
    let project = register.project(of: reference)
    var others: [RegionReference] = []
    others.reserveCapacity(Self.otherLimit)
    for unit in evaluation.unitNames {
      for other in index.lists[.unit(unit)] ?? []
      where register.project(of: other) != project && !others.contains(other) {
        if others.count == Self.otherLimit {
          return (others, evaluation.unitNames.map { entry(of: .unit($0), from: addresses) })
        }
        others.append(other)
      }
    }
    return (others, [])
  }
}

extension ResultUse {
  /// Whether the rule names a score or grade that `evaluation` has; rules name scores out of 100.
  fileprivate func applies(to evaluation: Evaluation) -> Bool {
    if let scoreBelow, let score = evaluation.score, evaluation.otherFullScore == nil, score < scoreBelow {
      return true
    }
    return grade != nil && grade == evaluation.grade
  }
}
