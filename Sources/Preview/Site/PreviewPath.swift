internal import Evaluation

/// The addresses that the preview has for itself, below `.disclose/`, where no page of a site can be.
enum PreviewPath {
  /// The folder of all of them.
  static let folder = ".disclose"
  /// All faults and findings.
  static let findings = ".disclose/findings"
  /// The stream of events of a page.
  static let events = ".disclose/events"
  /// Where the site stands as the public sees it on another day; also what the form for choosing one leads to.
  static let on = ".disclose/on"

  /// Below which path the site stands as the public sees it on `day`; the root where that is `usual`.
  static func prefix(of day: CalendarDate, unless usual: CalendarDate) -> String {
    day == usual ? "" : "\(on)/\(day)/"
  }
}
