internal import Mustache

/// The page of an evaluation.
struct EvaluationContext: Sendable {
  let name: String
  let id: String
  let address: Address?
  let number: String?
  let projectCode: String?
  let region: Link
  let year: Link
  let reportTitle: String
  let publisher: String
  let published: String?
  let budgetYear: String?
  let subject: TermContext
  let stage: TermContext
  let label: String?
  let units: [Link]
  let department: String?
  let evaluators: [Link]
  let fundTypes: [TermContext]
  let ledger: TermContext?
  let score: String?
  let fullScore: String
  let grade: GradeContext?
  let scale: ScaleContext?
  let usesPage: Address?
  let uses: [ResultUseContext]
  let budgeted: String?
  let executed: String?
  let rate: String?
  let funds: FundsContext?
  let reply: String?
  let applied: String?
  let content: String?
  let note: String?
  let source: String?
  let peers: PeersContext
  let scoreChart: Markup?
  let sections: [IndicatorSectionContext]
  let indicators: [IndicatorContext]
  let findings: [FindingContext]
  let otherFindings: [FindingContext]
  let attachments: [AttachmentContext]
  let history: [HistoryRowContext]
  let others: [RowContext]
  let otherLists: [ListEntryContext]
  let narrative: Markup?
  let corrections: [CorrectionContext]
  let cellSources: [CellSourceContext]

  static let contract = Contract<EvaluationContext>(
    "evaluation page",
    [
      .text("name", "the name of what is evaluated", \.name),
      .text("id", "its id", \.id),
      .address("address", "its address on the portal, to cite it by", \.address),
      .text("number", "its number in the document", \.number),
      .text("projectCode", "the project’s code", \.projectCode),
      .section("region", "the region", Link.contract, \.region),
      .section("year", "the year, with its page", Link.contract, \.year),
      .text("reportTitle", "the title of the report", \.reportTitle),
      .text("publisher", "who publishes", \.publisher),
      .text("published", "the day of publication", \.published),
      .text("budgetYear", "the year whose money is evaluated", \.budgetYear),
      .section("subject", "what is evaluated", TermContext.contract, \.subject),
      .section("stage", "the stage", TermContext.contract, \.stage),
      .text("label", "the local name of the kind of evaluation", \.label),
      .list("units", "the units", Link.contract, \.units),
      .text("department", "the department in charge", \.department),
      .list("evaluators", "the firms that evaluated", Link.contract, \.evaluators),
      .list("fundTypes", "the kinds of money", TermContext.contract, \.fundTypes),
      .section("ledger", "the budget", TermContext.contract, \.ledger),
      .text("score", "the score as published", \.score),
      .text("fullScore", "the full score, 100 where the record names no other", \.fullScore),
      .section("grade", "the grade as published", GradeContext.contract, \.grade),
      .section("scale", "the scale that applies", ScaleContext.contract, \.scale),
      .address("usesPage", "all rules of use of the year; empty where it states none", \.usesPage),
      .list("uses", "the rules of use that apply to this result", ResultUseContext.contract, \.uses),
      .text("budgeted", "the money budgeted, with unit", \.budgeted),
      .text("executed", "the money spent, with unit", \.executed),
      .text("rate", "the published rate of execution in percent", \.rate),
      .section("funds", "what the money is made of", FundsContext.contract, \.funds),
      .text("reply", "what the unit says about the result", \.reply),
      .text("applied", "how the result was used in the next budget", \.applied),
      .text("content", "what the money is for", \.content),
      .text("note", "what to know about the record", \.note),
      .text("source", "where in the source document it stands", \.source),
      .section("peers", "where it stands among its peers", PeersContext.contract, \.peers),
      .markup("scoreChart", "its score on the scale, among those of its peers, as a picture", \.scoreChart),
      .list(
        "sections", "the first levels of its indicators, where there are several",
        IndicatorSectionContext.contract, \.sections),
      .flag("hasSections", "whether its indicators have several first levels", anyOf: \.sections),
      .list("indicators", "its indicators", IndicatorContext.contract, \.indicators),
      .list("findings", "its findings", FindingContext.contract, \.findings),
      .list(
        "otherFindings", "what the other evaluations of the project found", FindingContext.contract,
        \.otherFindings),
      .flag("hasOtherFindings", "whether they found anything", anyOf: \.otherFindings),
      .list("attachments", "its files", AttachmentContext.contract, \.attachments),
      .list(
        "history", "all evaluations of the same project, this one included; none where it is the only one",
        HistoryRowContext.contract, \.history),
      .list(
        "others", "evaluations of other projects of its units, at most thirty", RowContext.contract, \.others),
      .list(
        "otherLists", "the lists of its units, which have all; none where all are among these",
        ListEntryContext.contract, \.otherLists),
      .flag("hasMoreOthers", "whether there are more", anyOf: \.otherLists),
      .text("otherCount", "how many of them stand here") { String($0.others.count) },
      .flag("hasHistory", "whether there are several evaluations of the project", anyOf: \.history),
      .markup("narrative", "its narrative", \.narrative),
      .list(
        "corrections", "what was corrected in it, the latest first", CorrectionContext.contract, \.corrections
      ),
      .list(
        "cellSources", "the cells of the workbooks that it and its indicators were imported from",
        CellSourceContext.contract, \.cellSources),
      .flag("hasCellSources", "whether it is known from which cells", anyOf: \.cellSources),
      .flag("hasUnits", "whether there are any units", anyOf: \.units),
      .flag("hasEvaluators", "whether there are any firms", anyOf: \.evaluators),
      .flag("hasFundTypes", "whether there are any kinds of money", anyOf: \.fundTypes),
      .flag("hasConsequences", "whether anything is known of what follows from the result") {
        $0.usesPage != nil || $0.applied != nil
      },
      .flag("hasUses", "whether there are any rules of use that apply", anyOf: \.uses),
      .flag("hasIndicators", "whether there are any indicators", anyOf: \.indicators),
      .flag("hasFindings", "whether there are any findings", anyOf: \.findings),
      .flag("hasAttachments", "whether there are any files", anyOf: \.attachments),
      .flag("hasOthers", "whether there are any other evaluations", anyOf: \.others),
      .flag("hasCorrections", "whether anything was corrected in it", anyOf: \.corrections),
    ])
}
