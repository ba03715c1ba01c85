/// What becomes of a Markdown text on its way to HTML.
public struct MarkdownOptions: Hashable, Sendable {
  /// Who wrote the text, and with it what may pass.
  public enum Trust: Hashable, Sendable {
    /// The site's own templates: raw HTML and every address pass, inserts are put in.
    case page
    /// Third parties: no raw HTML passes, only addresses of known schemes do, and nothing is put in.
    case foreign
  }

  /// The markup of a pipe table.
  public enum Tables: Hashable, Sendable {
    /// The markup of the GFM specification, with `align` attributes.
    case gfm
    /// Captions, scopes of header cells, row headers and classes, as assistive technology wants them.
    case accessible
  }

  /// Who wrote the text.
  public var trust: Trust
  /// The markup of tables.
  public var tables: Tables
  /// How many levels a heading moves down; the level stays between 1 and 6.
  public var headingShift: Int
  /// What every heading's id starts with, or nil for headings without ids.
  public var anchors: String?

  /// Options for a text that `trust` wrote.
  public init(trust: Trust, tables: Tables = .accessible, headingShift: Int = 0, anchors: String? = nil) {
    self.trust = trust
    self.tables = tables
    self.headingShift = headingShift
    self.anchors = anchors
  }
}
