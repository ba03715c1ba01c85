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
  /// The parts of the frames of pages, by how deep they lie; the last for the not-found page, which is shown at any depth.
  private var frames: [FrameParts] = []
  /// Each scale as pages show it, by its name and the grade that is marked.
  private let markedScales: [String: [Grade?: ScaleContext]]

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
    markedScales = Dictionary(
      frame.scales.map { scale in
        let context = ScaleContext(scale, in: templates.interface)
        let grades = Grade.allCases.map(Optional.some) + [nil]
        return (scale.name, Dictionary(uniqueKeysWithValues: grades.map { ($0, context.marking($0)) }))
      }
    ) { first, _ in first }
    let places = (0...PagePath.deepest).map(Addresses.init(fromDepth:)) + [portal]
    frames = places.map { FrameParts(self, from: $0) }
  }

  /// The word that pages show for each grade, by its Chinese term.
  public var gradeWords: [String: String] {
    Dictionary(Grade.allCases.map { ($0.label, interface.word($0)) }) { first, _ in first }
  }

  /// Whether there are files about the whole site.
  public var offersSite: Bool { settings.downloads == .site }

  /// The parts of the frame of the page at `path`.
  func frame(of path: PagePath) -> FrameParts {
    frames[path == .notFound ? PagePath.deepest + 1 : path.depth]
  }

  func scale(named name: String) -> GradeScale? { scales.first { $0.name == name } }

  /// The scale called `name` as pages show it, with the band of `grade` marked.
  func scale(named name: String, marking grade: Grade?) -> ScaleContext? { markedScales[name]?[grade] }
}
