import Diagnostics
import Evaluation

/// Reads `report.md`.
struct ReportReading {
  /// The year of its folder.
  let year: Int
  /// What it takes from its region.
  let defaults: YearReading.Defaults
  /// The scales that there are.
  let scales: ScaleNames
  /// The evaluations that attachments may belong to.
  let references: References
  /// The bytes of the paths of the files in the folder `attachments`: two spellings of a character are two files.
  let attachments: Set<[UInt8]>
  /// Those of them that are pages or programs, whatever their names say.
  let acting: Set<[UInt8]>
  /// Its path.
  let file: String
  /// Where faults go.
  let log: FaultLog

  /// What attachments have been listed, and whether their names can be served.
  private func attachments(_ entries: [YAMLEntry]) -> [Attachment] {
    var names = ServedNames(log: log)
    return entries.compactMap { attachment($0, &names) }
  }

  /// The report in `text`; nil where faults leave none.
  func read(_ text: String, strands: [Strand]) -> Report? {
    typealias F = ReportFields
    guard let parts = FrontMatter(text, file: file, log: log) else { return nil }
    let sections = NarrativeReader.sections(of: parts.narrative, file: file, log: log)
    guard let entry = YAMLFile(parts.yaml, file: file, log: log)?.entry(F.file) else { return nil }
    let title = entry[F.title]
    let summary = entry[F.summary]
    let own = entry[F.scale]
    if let own { scales.check(own, at: entry.place(of: F.scale)) }
    let report = Report(
      disclosureYear: year,
      budgetYear: entry[F.budgetYear],
      title: title ?? "",
      publisher: entry[F.publisher] ?? defaults.publisher ?? "",
      addressee: entry[F.addressee],
      documentNumber: entry[F.documentNumber],
      indexNumber: entry[F.indexNumber],
      topic: entry[F.topic],
      written: entry[F.written],
      published: entry[F.published],
      validity: entry[F.validity],
      keywords: entry[F.keywords],
      summary: summary ?? "",
      source: entry.entry(F.source).flatMap(SourceDocument.init(reading:)),
      scale: own ?? defaults.scale ?? "",
      methods: entry[F.methods],
      steps: entry[F.steps],
      legalBases: entry.entries(F.legalBases).compactMap(LegalBasis.init(reading:)),
      evaluators: entry.entries(F.evaluators).compactMap(Engagement.init(reading:)),
      withholdings: entry.entries(F.withholdings).compactMap(Withholding.init(reading:)),
      calendar: entry.entries(F.calendar).compactMap(CalendarTask.init(reading:)),
      resultUses: entry.entries(F.resultUses).compactMap(ResultUse.init(reading:)),
      rectification: entry.entry(F.rectification).map(RectificationOrder.init(reading:)),
      attachments: attachments(entry.entries(F.attachments)),
      sections: sections,
      strands: strands,
      place: Place(file: file, line: 1, column: 1),
      origin: entry.origin)
    return title == nil || summary == nil ? nil : report
  }

  /// Why the file at the path `file` cannot be provided, if it cannot.
  private func fault(of file: String) -> Fault? {
    let path = Array(file.utf8)
    if !attachments.contains(path) { return .attachmentNotThere }
    if !AttachmentKind.isListed(file) { return .attachmentKind }
    return acting.contains(path) ? .attachmentActs : nil
  }

  private func attachment(_ entry: YAMLEntry, _ names: inout ServedNames) -> Attachment? {
    typealias F = AttachmentFields
    let (title, format, note) = (entry[F.title], entry[F.format], entry[F.note])
    let file = entry[F.file]
    if let file, names.enter(file, at: entry.place(of: F.file)), let fault = fault(of: file) {
      log.report(fault, at: entry.place(of: F.file), ["file": file])
    }
    let evaluation = entry[F.evaluation]
    if let evaluation { references.check(evaluation, at: entry.place(of: F.evaluation)) }
    guard let title else { return nil }
    return Attachment(
      title: title, format: format, file: file, evaluation: evaluation, note: note, place: entry.place)
  }
}
