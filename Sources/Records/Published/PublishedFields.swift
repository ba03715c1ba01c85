public import Evaluation

/// Which fields of each kind of record are published as data, in the order of the content's documentation.
///
/// What is published is what `docs/data.md` promises: a field that is declared for the content is here, or among those left
/// out with the reason.
public enum PublishedFields {
  /// A field that is declared for the content and not published as data.
  public struct LeftOut: Sendable {
    /// The field.
    public let declaration: FieldDeclaration
    /// Why.
    public let reason: Bilingual

    init(_ field: some Declared, zh: String, en: String) {
      declaration = field.declaration
      reason = Bilingual(zh, en)
    }
  }

  /// The fields of a report.
  public static var report: [PublishedField<Report>] { ReportFields.publishedFields }
  /// The fields of an evaluation, its indicators among them.
  public static var evaluation: [PublishedField<PublishedEvaluation>] { EvaluationFields.publishedFields }
  /// The fields of a finding.
  public static var finding: [PublishedField<Finding>] { FindingFields.publishedFields }
  /// The fields of a strand, its figures among them.
  public static var strand: [PublishedField<Strand>] { StrandFields.publishedFields }

  /// The fields of a correction.
  public static var correction: [PublishedField<YearCorrection>] { CorrectionFields.publishedFields }

  /// The fields of records of `kind`, as they are declared.
  public static func declarations(of kind: RecordKind) -> [FieldDeclaration] {
    switch kind {
    case .report: report.map(\.declaration)
    case .evaluation: evaluation.map(\.declaration)
    case .finding: finding.map(\.declaration)
    case .strand: strand.map(\.declaration)
    case .figure: FigureFields.publishedFields.map(\.declaration)
    }
  }

  /// The declared fields of `kind` that are not published as data.
  public static func leftOut(of kind: RecordKind) -> [LeftOut] {
    kind == .evaluation ? EvaluationFields.leftOut : []
  }

  /// The file of the content whose fields records of `kind` have; nil for a figure, which stands in its strand.
  public static func file(of kind: RecordKind) -> FileKind? {
    switch kind {
    case .report: ReportFields.file
    case .evaluation: EvaluationFields.file
    case .finding: FindingFields.file
    case .strand: StrandFields.file
    case .figure: nil
    }
  }
}
