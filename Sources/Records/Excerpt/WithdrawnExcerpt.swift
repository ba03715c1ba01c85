public import Evaluation
internal import Workbook

/// What of a year that was withdrawn as a whole makes the same notices and holds nothing else.
public struct WithdrawnExcerpt: Hashable, Sendable {
  /// The disclosure year.
  public let year: Int
  private let withdrawal: Correction
  private let evaluations: [String]

  /// The year `year`, withdrawn by `withdrawal`, with notices at the addresses of `evaluations`.
  public init(year: Int, withdrawal: Correction, evaluations: [String]) {
    self.year = year
    self.withdrawal = withdrawal
    self.evaluations = evaluations
  }

  /// A report with what every report must have and nothing of what it said.
  var report: [UInt8] {
    let fields = [ReportFields.title.declaration, ReportFields.summary.declaration]
    let lines = fields.map { "\($0.label): \(CorrectionStep.withdrawn.label)" }
    return Array((["---"] + lines + ["---", ""]).joined(separator: "\n").utf8)
  }

  /// The withdrawal, and one of each evaluation, so that each is known by its id.
  var corrections: [UInt8] {
    var writer = CSVWriter(byteOrderMark: true, formulas: .plain)
    writer.append(CorrectionFields.file.fields.map { .text($0.label) })
    writer.append(row(.report, nil))
    for id in evaluations { writer.append(row(.evaluation, id)) }
    return writer.bytes
  }

  private func row(_ kind: RecordKind, _ record: String?) -> [CSVField] {
    let texts = [
      withdrawal.date.description, kind.label, record ?? "", CorrectionStep.withdrawn.label, "", "", "",
      withdrawal.reason, withdrawal.level.label,
    ]
    return texts.map { .text($0) }
  }
}
