internal import Mustache

/// A line of work and its figures.
struct StrandContext: Sendable {
  let title: String
  let anchor: String
  let stage: String?
  let subject: String?
  let budgetYear: String?
  let note: String?
  let fundTypes: [TermContext]
  let legalBases: [LegalBasisContext]
  let figures: [FigureContext]

  static let contract = Contract<StrandContext>(
    "strand",
    [
      .text("title", "its name", \.title),
      .text("anchor", "its anchor on the page", \.anchor),
      .text("stage", "the stage", \.stage),
      .text("subject", "what is evaluated", \.subject),
      .text("budgetYear", "the year whose money it is about", \.budgetYear),
      .text("note", "what to know about it", \.note),
      .list("fundTypes", "the kinds of money", TermContext.contract, \.fundTypes),
      .list("legalBases", "the rules it rests on", LegalBasisContext.contract, \.legalBases),
      .list("figures", "its figures", FigureContext.contract, \.figures),
      .flag("hasFundTypes", "whether there are any kinds of money", anyOf: \.fundTypes),
      .flag("hasLegalBases", "whether there are any rules", anyOf: \.legalBases),
      .flag("hasFigures", "whether there are any figures", anyOf: \.figures),
      .flag("hasRemarks", "whether a figure says more than name, value and unit") {
        $0.figures.contains(where: \.hasRemark)
      },
    ])
}
