internal import Evaluation

extension RegionPages {
  /// The content of the page of the year at `position`, which offers `downloads`.
  func yearContext(_ position: Int, offering downloads: [DownloadOffer]) -> YearContext {
    let year = region.years[position]
    let report = year.report
    let addresses = Addresses(from: .year(region.region.code, report.disclosureYear))
    return YearContext(
      title: report.title, region: regionLink(from: addresses), year: String(report.disclosureYear),
      budgetYear: report.budgetYear.map { String($0) }, summary: report.summary, publisher: report.publisher,
      addressee: report.addressee, documentNumber: report.documentNumber, indexNumber: report.indexNumber,
      topic: report.topic, written: report.written?.description, published: report.published?.description,
      validity: report.validity, source: report.source?.title, sourceNote: report.source?.note,
      count: String(year.evaluations.count),
      comparison: position < comparisons.count
        ? context(of: comparisons[position], from: addresses) : nil,
      groups: index.groups[position].indices.map { group(at: $0, ofYear: position, from: addresses) },
      strands: report.strands.map { strand($0, from: addresses) },
      findings: findingGroups(ofYear: position, from: addresses),
      findingCount: String(year.findings.count), findingStates: findingStates(of: year),
      sections: report.sections.enumerated().map { SectionContext($1, number: $0 + 1) },
      methods: report.methods, steps: report.steps, legalBases: report.legalBases.map(LegalBasisContext.init),
      evaluators: report.evaluators.map { engagement in
        EngagementContext(
          name: engagement.name, scope: engagement.scope,
          list: list(.evaluator(engagement.name), from: addresses))
      },
      withholdings: report.withholdings.map { withholding in
        WithholdingContext(
          ground: facts.interface.word(withholding.ground), count: String(withholding.count),
          note: withholding.note)
      },
      calendar: report.calendar.map { task in
        CalendarTaskContext(
          date: task.date?.description, term: task.term, task: task.task, responsible: task.responsible)
      },
      resultUses: report.resultUses.map(ResultUseContext.init),
      rectification: report.rectification.map { order in
        RectificationContext(
          deadline: order.deadline?.description, reportTo: order.reportTo, note: order.note)
      },
      attachments: report.attachments.map { attachment($0, ofYear: position, from: addresses) },
      scale: facts.scale(named: report.scale, marking: nil),
      downloads: downloads.map { DownloadContext($0, from: addresses, in: facts.interface) },
      corrections: correctionsLink(ofYear: position, from: addresses))
  }
}

extension ResultUseContext {
  init(_ use: ResultUse) {
    self.init(condition: use.condition, consequence: use.consequence)
  }
}
