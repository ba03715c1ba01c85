/// What was made of a sheet.
public struct SheetReport: Sendable {
  /// What a sheet was taken for.
  public enum Kind: Hashable, Sendable {
    /// A table whose rows are records of this table of the content.
    case list(ImportTable)
    /// A form about one project or department.
    case form
    /// Nothing that is imported.
    case nothing
    /// A hidden sheet, which is only read when it is named.
    case hidden
  }

  /// A row that is no record.
  public struct LeftAside: Hashable, Sendable {
    /// Its first cell.
    public let cell: String
    /// What it is.
    public let kind: RowKind
    /// How it begins.
    public let text: String
  }

  /// The file.
  public let file: String
  /// The sheet.
  public let sheet: String
  /// What it was taken for.
  public let kind: Kind
  /// The rows of the header, where it is a list.
  public var headerRows: ClosedRange<Int>?
  /// How many records it has.
  public var recordCount = 0
  /// What its columns were taken for.
  public var columns: [ColumnUse] = []
  /// Rows below the header that are no records.
  public var leftAside: [LeftAside] = []
  /// The stage that the title names, where that decided.
  public var stageFromTitle: String?

  init(file: String, sheet: String, kind: Kind) {
    self.file = file
    self.sheet = sheet
    self.kind = kind
  }
}
