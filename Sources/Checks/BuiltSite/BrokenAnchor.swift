internal import Diagnostics

/// A link to an anchor that its page does not have.
struct BrokenAnchor: BuiltSiteRule {
  var faults: [Fault] { [.brokenAnchor] }

  func check(_ site: SiteContents, _ tally: inout Tally) {
    for (page, anchor, isThere, references) in site.anchorLinks {
      tally.examine(
        isThere
          ? nil
          : Diagnostic(
            .brokenAnchor, at: references.first,
            ["target": page, "anchor": anchor, "count": String(references.count)]))
    }
  }
}
