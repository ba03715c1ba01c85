internal import Evaluation
public import Records

/// What every page of a site may draw on: settings, scales and the words of the interface.
public struct SiteFacts: Sendable {
  let settings: SiteSettings
  let scales: [GradeScale]
  let snapshots: [SnapshotNotice]
  /// The retired codes that became each region.
  let formerCodes: [RegionCode: [RegionCode]]
  let interface: Interface
  let charts: ChartTemplates
  let feeds: FeedTemplates
  /// The full addresses of the site's pages on the portal.
  let portal: Addresses

  /// The facts of the site that `frame` describes, in the words of `templates`.
  public init(_ frame: SiteFrame, templates: PageTemplates) {
    settings = frame.settings
    scales = frame.scales
    snapshots = frame.snapshots
    formerCodes = frame.formerCodes
    interface = templates.interface
    charts = templates.charts
    feeds = templates.feeds
    portal = .absolute(below: frame.settings.address)
  }

  /// The word that pages show for each grade, by its Chinese term.
  public var gradeWords: [String: String] {
    Dictionary(Grade.allCases.map { ($0.label, interface.word($0)) }) { first, _ in first }
  }

  /// Whether there are files about the whole site.
  public var offersSite: Bool { settings.downloads == .site }

  func scale(named name: String) -> GradeScale? { scales.first { $0.name == name } }
}
