public import Diagnostics

/// A kind of file in `Content/` and the fields that it holds.
public struct FileKind: Sendable {
  /// How its fields are written.
  public enum Form: Hashable, Sendable {
    /// A CSV file with a header.
    case table
    /// A YAML mapping, alone or as front matter.
    case mapping
    /// A YAML list of mappings.
    case list
  }

  /// The file's name, such as `evaluations.csv`.
  public let name: String
  /// How its fields are written.
  public let form: Form
  /// What a person calls it.
  public let title: Bilingual
  /// Its fields, in the order of the documentation.
  public var fields: [FieldDeclaration] { declared.map(\.declaration) }

  let declared: [any Declared]

  /// A kind of file.
  init(_ name: String, _ form: Form, zh: String, en: String, fields: [any Declared]) {
    self.name = name
    self.form = form
    self.title = Bilingual(zh, en)
    self.declared = fields
  }

  /// Every kind of file that holds fields.
  public static let all = [
    SiteFields.file, ScaleFields.file, DivisionFields.file, WaiverFields.file, SnapshotFields.file,
    RegionFields.file,
    ReportFields.file,
    EvaluationFields.file, FindingFields.file, IndicatorFields.file, CorrectionFields.file, PlanFields.file,
    StrandFields.file, CellSourceFields.file,
  ]

  /// The table of evaluations.
  public static let evaluations = EvaluationFields.file
  /// The table of indicators.
  public static let indicators = IndicatorFields.file
  /// The table of findings.
  public static let findings = FindingFields.file
  /// The table of what was imported from which cells.
  public static let cellSources = CellSourceFields.file

  /// What is wrong with `text`, which is not blank, in the field at `index` of `fields`; nil where it can stand there.
  public func fault(in text: String, ofFieldAt index: Int, at place: Place) -> Diagnostic? {
    let field = declared[index]
    return field.refusal(of: text).map { refusal in
      Diagnostic(
        refusal.fault, at: place, refusal.details.merging(field.declaration.details) { own, _ in own })
    }
  }
}
