internal import Diagnostics

/// An anchor that a page has twice, so that links reach only the first.
struct RepeatedAnchor: BuiltSiteRule {
  var faults: [Fault] { [.repeatedAnchor] }

  func check(_ site: SiteContents, _ tally: inout Tally) {
    tally.examine(site.repeatedAnchors, of: site.anchorCount) {
      Diagnostic(.repeatedAnchor, at: $0.place, ["anchor": $0.text])
    }
  }
}

extension Tally {
  /// Counts `count` things looked at, with one finding for each of `sights`.
  mutating func examine(
    _ sights: [SiteContents.Sight], of count: Int, _ diagnostic: (SiteContents.Sight) -> Diagnostic
  ) {
    for sight in sights { examine(diagnostic(sight)) }
    for _ in 0..<max(0, count - sights.count) { examine() }
  }
}
