internal import Diagnostics

/// A template's tag that stands in a page as it was written.
struct UnrenderedTag: BuiltSiteRule {
  var faults: [Fault] { [.unrenderedTag] }

  func check(_ site: SiteContents, _ tally: inout Tally) {
    tally.examine(site.unrendered, of: site.pageCount) {
      Diagnostic(.unrenderedTag, at: $0.place, ["text": $0.text])
    }
  }
}
