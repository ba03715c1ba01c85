internal import Mustache

/// The page of a region and year.
struct YearContext: Sendable {
  let title: String
  let region: Link
  let year: String
  let budgetYear: String?
  let summary: String
  let publisher: String
  let addressee: String?
  let documentNumber: String?
  let indexNumber: String?
  let topic: String?
  let written: String?
  let published: String?
  let validity: String?
  let source: String?
  let sourceNote: String?
  let count: String
  let comparison: ComparisonContext?
  let groups: [GroupContext]
  let strands: [StrandContext]
  let findings: [FindingGroupContext]
  let findingCount: String
  let findingStates: [StateCountContext]
  let sections: [SectionContext]
  let methods: [String]
  let steps: [String]
  let legalBases: [LegalBasisContext]
  let evaluators: [EngagementContext]
  let withholdings: [WithholdingContext]
  let calendar: [CalendarTaskContext]
  let resultUses: [ResultUseContext]
  let rectification: RectificationContext?
  let attachments: [AttachmentContext]
  let scale: ScaleContext?
  let downloads: [DownloadContext]
  let corrections: CorrectionsLinkContext?

  static let contract = Contract<YearContext>(
    "year page",
    [
      .text("title", "the title of the report", \.title),
      .section("region", "the region", Link.contract, \.region),
      .text("year", "the disclosure year", \.year),
      .text("budgetYear", "the year whose money is evaluated", \.budgetYear),
      .text("summary", "what the report says", \.summary),
      .text("publisher", "who publishes", \.publisher),
      .text("addressee", "whom it reports to", \.addressee),
      .text("documentNumber", "its document number", \.documentNumber),
      .text("indexNumber", "its index number", \.indexNumber),
      .text("topic", "its topic class", \.topic),
      .text("written", "the day it was signed", \.written),
      .text("published", "the day it was published", \.published),
      .text("validity", "whether it is in force", \.validity),
      .text("source", "the document it was compiled from", \.source),
      .text("sourceNote", "what to know about that document", \.sourceNote),
      .text("count", "how many evaluations there are", \.count),
      .section(
        "comparison", "this year beside the one before it; none for the first", ComparisonContext.contract,
        \.comparison),
      .list("groups", "the evaluations by stage and subject", GroupContext.contract, \.groups),
      .list("strands", "the figures that the document states", StrandContext.contract, \.strands),
      .list("findings", "the findings by kind", FindingGroupContext.contract, \.findings),
      .text("findingCount", "how many findings there are", \.findingCount),
      .list(
        "findingStates", "how many of them have come how far; none where no finding says so",
        StateCountContext.contract, \.findingStates),
      .flag(
        "hasFindingStates", "whether a finding says how far its mending has come", anyOf: \.findingStates),
      .list("sections", "the narrative", SectionContext.contract, \.sections),
      .texts("methods", "the methods of evaluation", \.methods),
      .texts("steps", "the steps of organisation", \.steps),
      .list("legalBases", "the rules the work rests on", LegalBasisContext.contract, \.legalBases),
      .list("evaluators", "the firms commissioned", EngagementContext.contract, \.evaluators),
      .list("withholdings", "what is not disclosed", WithholdingContext.contract, \.withholdings),
      .list("calendar", "the tasks announced", CalendarTaskContext.contract, \.calendar),
      .list("resultUses", "what results do to the next budget", ResultUseContext.contract, \.resultUses),
      .section(
        "rectification", "by when problems are mended", RectificationContext.contract, \.rectification),
      .list("attachments", "the files listed", AttachmentContext.contract, \.attachments),
      .section("scale", "the scale of the grades", ScaleContext.contract, \.scale),
      .flag("hasGroups", "whether there are any evaluations", anyOf: \.groups),
      .flag("hasStrands", "whether there are any figures", anyOf: \.strands),
      .flag("hasFindings", "whether there are any findings", anyOf: \.findings),
      .flag("hasMethods", "whether there are any methods", anyOf: \.methods),
      .flag("hasSteps", "whether there are any steps", anyOf: \.steps),
      .flag("hasLegalBases", "whether there are any rules", anyOf: \.legalBases),
      .flag("hasEvaluators", "whether there are any firms", anyOf: \.evaluators),
      .flag(
        "hasWithholdings", "whether there are any counts of what is not disclosed", anyOf: \.withholdings),
      .flag("hasCalendar", "whether there are any tasks", anyOf: \.calendar),
      .list("downloads", "its records as files to download", DownloadContext.contract, \.downloads),
      .flag("hasDownloads", "whether there are any files to download", anyOf: \.downloads),
      .section(
        "corrections", "the way to the region’s corrections, where the year has any",
        CorrectionsLinkContext.contract,
        \.corrections),
      .flag("hasResponsible", "whether a task names who does it") {
        $0.calendar.contains { $0.responsible != nil }
      },
      .flag("hasResultUses", "whether there are any rules of use", anyOf: \.resultUses),
      .flag("hasAttachments", "whether there are any files", anyOf: \.attachments),
    ])
}
