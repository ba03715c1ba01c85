internal import Evaluation

extension RegionPages {
  func strand(_ strand: Strand, from addresses: Addresses) -> StrandContext {
    let interface = facts.interface
    return StrandContext(
      title: strand.title, anchor: "s-\(strand.id)", stage: strand.stage.map { interface.word($0) },
      subject: strand.subject.map { interface.word($0) }, budgetYear: strand.budgetYear.map { String($0) },
      note: strand.note, fundTypes: strand.fundTypes.map { term($0, from: addresses) },
      legalBases: strand.legalBases.map(LegalBasisContext.init),
      figures: strand.figures.map { figure in
        FigureContext(
          name: figure.name, value: value(of: figure), unit: figure.unit, basis: figure.basis,
          grade: figure.grade.map { interface.word($0) }, asOf: figure.asOf?.description, note: figure.note,
          remarks: remarks[figure])
      })
  }

  /// The figure as published, with its hedge before (约) or behind it (以上, 以下).
  private func value(of figure: Figure) -> String {
    guard let approximation = figure.approximation else { return figure.value.description }
    return facts.interface.sentence(
      "approximation.\(approximation.rawValue)", ["value": figure.value.description])
  }
}

extension LegalBasisContext {
  init(_ basis: LegalBasis) {
    self.init(title: basis.title, number: basis.number)
  }
}
