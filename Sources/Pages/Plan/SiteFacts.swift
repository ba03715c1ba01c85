internal import Evaluation
public import Records

/// What every page of a site may draw on: settings, scales and the words of the interface.
public struct SiteFacts: Sendable {
  let settings: SiteSettings
  let scales: [GradeScale]
  let interface: Interface

  /// The facts of the site that `frame` describes, in the words of `templates`.
  public init(_ frame: SiteFrame, templates: PageTemplates) {
    settings = frame.settings
    scales = frame.scales
    interface = templates.interface
  }

  func scale(named name: String) -> GradeScale? { scales.first { $0.name == name } }
}
