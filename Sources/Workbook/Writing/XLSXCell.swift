/// What goes into one cell of a workbook that is written.
public struct XLSXCell: Hashable, Sendable {
  /// What stands in a cell.
  public enum Value: Hashable, Sendable {
    /// Nothing.
    case blank
    /// Text, never taken for a number or a formula.
    case text(String)
    /// A number by its digits, such as `1,234.50`, or a percentage, such as `97.21%`; it is shown with exactly these
    /// decimals. What is none, or has more than 15 digits, is written as text.
    case number(String)
    /// What a person has to write: a formula whose result is an error (`#N/A`) until then.
    case missing
    /// Text that leads to a cell of the same workbook.
    case link(String, sheet: String, cell: String)
  }

  /// How a cell looks.
  public enum Look: Hashable, Sendable {
    /// As it comes.
    case plain
    /// The title of a sheet.
    case title
    /// The name of a column.
    case header
    /// The name of a column that must be filled in.
    case requiredHeader
    /// Something to be mended.
    case faulty
    /// Something to be looked at.
    case doubtful
  }

  /// What stands in it.
  public let value: Value
  /// How it looks.
  public let look: Look
  /// The comment on it.
  public let comment: String?

  /// A cell.
  public init(_ value: Value, _ look: Look = .plain, comment: String? = nil) {
    self.value = value
    self.look = look
    self.comment = comment
  }

  /// A cell of text; a blank one where `text` is empty.
  public init(_ text: String, _ look: Look = .plain, comment: String? = nil) {
    self.init(text.isEmpty ? .blank : .text(text), look, comment: comment)
  }
}
