import Diagnostics
import Evaluation
import Files

/// Reads the folder of one disclosure year.
struct YearReading {
  /// What a report takes from its region where it says nothing itself.
  struct Defaults {
    /// Who publishes.
    let publisher: String?
    /// The name of the scale.
    let scale: String?
  }

  /// The year.
  let year: Int
  /// Its folder.
  let folder: ContentFolder
  /// What its report takes from the region.
  let defaults: Defaults
  /// The scales that there are.
  let scales: ScaleNames
  /// Where faults go.
  let log: FaultLog

  /// The year; nil where faults leave no report.
  func read() throws(FileTrouble) -> YearDisclosure? {
    let tables = [
      EvaluationFields.file, FindingFields.file, IndicatorFields.file, CorrectionFields.file,
      PlanFields.file, CellSourceFields.file,
    ]
    folder.expect(
      files: tables.map(\.name) + [ReportFields.file.name, StrandFields.file.name],
      folders: ["evaluations", "attachments"])

    var evaluations = EvaluationReading(
      narratives: try Narratives(of: folder), scales: scales, log: log)
    if let table = try folder.table(EvaluationFields.file, .optional) { evaluations.read(table) }
    evaluations.reportNarrativesOfNothing()

    let references = evaluations.references
    let findings = try folder.table(FindingFields.file, .optional)
      .map { FindingReading(references: references, log: log).read($0) }
    let indicators = try folder.table(IndicatorFields.file, .optional)
      .map { IndicatorReading(references: references, log: log).read($0) }
    let plan = try folder.table(PlanFields.file, .optional).map { PlanReading(log: log).read($0) }
    let strands = try folder.yaml(StrandFields.file.name, .optional)
      .map { StrandReading(scales: scales, log: log).read($0) }

    let sources = try folder.table(CellSourceFields.file, .optional)
      .map { CellSourceReading(log: log).read($0) }
    let known = KnownRecords(evaluations: evaluations, findings: findings, strands: strands)
    let corrections = try folder.table(CorrectionFields.file, .optional)
      .map { CorrectionReading(known: known, log: log).read($0) }
    let (attachments, acting) = try readAttachments()
    guard let text = try folder.text(of: ReportFields.file.name, .required) else { return nil }
    let reading = ReportReading(
      year: year, defaults: defaults, scales: scales, references: references, attachments: attachments,
      acting: acting,
      file: folder.path + "/" + ReportFields.file.name, log: log)
    guard let report = reading.read(text, strands: strands ?? []) else { return nil }
    return YearDisclosure(
      report: report, evaluations: evaluations.evaluations, indicators: indicators ?? [:],
      findings: findings ?? [], corrections: corrections ?? [], plan: plan, sources: sources ?? [:])
  }

  /// The files in the folder `attachments`, and those of them that are pages or programs.
  private func readAttachments() throws(FileTrouble) -> (all: Set<[UInt8]>, acting: Set<[UInt8]>) {
    guard let inner = try folder.folder("attachments") else { return ([], []) }
    let all = try inner.filesBelow()
    var acting: Set<[UInt8]> = []
    for file in all where AttachmentKind.acts(try inner.start(of: file, count: AttachmentKind.start)) {
      acting.insert(Array(file.utf8))
    }
    return (Set(all.map { Array($0.utf8) }), acting)
  }
}
