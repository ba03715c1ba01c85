public import Evaluation

/// What a person asks of an import.
public struct ImportRequest: Sendable {
  /// A column that a person has assigned.
  public struct Assignment: Hashable, Sendable {
    /// The header of the column, or its letters.
    public let column: String
    /// The Chinese label or English name of the field; empty to leave the column aside.
    public let field: String

    /// An assignment.
    public init(column: String, field: String) {
      self.column = column
      self.field = field
    }
  }

  /// The region whose content it becomes.
  public let region: RegionCode
  /// The year of disclosure.
  public let year: Int
  /// The names of the sheets to read; all where it is empty.
  public let sheets: [String]
  /// What columns are, where their headers do not say it well enough.
  public let assignments: [Assignment]
  /// The stage of evaluations that do not say it.
  public let stage: Stage?
  /// What is evaluated, where a workbook does not say it.
  public let subject: Subject?
  /// The unit of amounts, where a workbook does not say it.
  public let unit: AmountUnit?

  /// A request.
  public init(
    region: RegionCode, year: Int, sheets: [String] = [], assignments: [Assignment] = [], stage: Stage? = nil,
    subject: Subject? = nil, unit: AmountUnit? = nil
  ) {
    self.region = region
    self.year = year
    self.sheets = sheets
    self.assignments = assignments
    self.stage = stage
    self.subject = subject
    self.unit = unit
  }

  /// The folder of the year below the site's folder.
  public var folder: String { "Content/\(region)/\(year)" }
}
