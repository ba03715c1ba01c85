public import Mustache

/// The look of a site as its folder `Templates` holds it, not yet compiled.
public struct LookSources: Sendable {
  /// The HTML layouts by name.
  public let layouts: [String: TemplateSource]
  /// The Markdown templates of the pages by name.
  public let pages: [String: TemplateSource]
  /// The SVG templates of the charts by name.
  public let charts: [String: TemplateSource]
  /// The templates of what is made for programs by file name.
  public let feeds: [String: TemplateSource]
  /// The partials by name.
  public let partials: [String: TemplateSource]
  /// The HTML templates of the reports by name.
  public let reports: [String: TemplateSource]
  /// The interface strings of each language by their keys.
  public let strings: [String: [String: TemplateSource]]
  /// The languages whose files of interface strings are there but cannot be read.
  public let unreadableStrings: Set<String>
  /// The files that the site serves as they are, by path below `assets`.
  public let assets: [String: [UInt8]]

  /// A look of these sources.
  public init(
    layouts: [String: TemplateSource], pages: [String: TemplateSource], charts: [String: TemplateSource],
    feeds: [String: TemplateSource], partials: [String: TemplateSource],
    reports: [String: TemplateSource] = [:], strings: [String: [String: TemplateSource]],
    unreadableStrings: Set<String> = [], assets: [String: [UInt8]]
  ) {
    self.layouts = layouts
    self.pages = pages
    self.charts = charts
    self.feeds = feeds
    self.partials = partials
    self.reports = reports
    self.strings = strings
    self.unreadableStrings = unreadableStrings
    self.assets = assets
  }

  /// Whether `file` belongs to the standard look over which that of the site is laid, and which a site leaves as it is.
  public static func isStandard(_ file: String) -> Bool { file.hasPrefix(LookTree.standard + "/") }

  /// Where the layout called `name` belongs.
  public static func layoutFile(_ name: String) -> String { "Templates/layouts/\(name).html" }

  /// Where the Markdown template of the page called `name` belongs.
  public static func pageFile(_ name: String) -> String { "Templates/pages/\(name).md" }

  /// Where the template of the report called `name` belongs.
  public static func reportFile(_ name: String) -> String { "Templates/reports/\(name).html" }

  /// Where the template of the chart called `name` belongs.
  public static func chartFile(_ name: String) -> String { "Templates/charts/\(name).svg" }

  /// Where the template called `name`, with its ending, of what is made for programs belongs.
  public static func feedFile(_ name: String) -> String { "Templates/feeds/\(name)" }

  /// Where the interface strings of `language` belong.
  public static func stringsFile(_ language: String) -> String { "Templates/strings/\(language).yaml" }
}
