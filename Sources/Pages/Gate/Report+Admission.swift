internal import Evaluation

extension Report {
  /// This report without the attachments of evaluations that are not among `ids`, and with the counts of `withheld`
  /// records where the document itself states none.
  func admitting(attachmentsOf ids: Set<String>, withheld grounds: [WithholdingGround]) -> Report {
    let counted = WithholdingGround.allCases.compactMap { ground in
      let count = grounds.count { $0 == ground }
      return count == 0 ? nil : Withholding(ground: ground, count: count)
    }
    return Report(
      disclosureYear: disclosureYear, budgetYear: budgetYear, title: title, publisher: publisher,
      addressee: addressee, documentNumber: documentNumber, indexNumber: indexNumber, topic: topic,
      written: written,
      published: published, validity: validity, keywords: keywords, summary: summary, source: source,
      scale: scale,
      methods: methods, steps: steps, legalBases: legalBases, evaluators: evaluators,
      withholdings: withholdings.isEmpty ? counted : withholdings, calendar: calendar, resultUses: resultUses,
      rectification: rectification,
      attachments: attachments.filter { $0.evaluation.map(ids.contains) ?? true },
      sections: sections, strands: strands, place: place)
  }
}
