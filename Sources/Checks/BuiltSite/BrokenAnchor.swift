internal import Diagnostics

/// A link to an anchor that its page does not have.
struct BrokenAnchor: BuiltSiteRule {
  var faults: [Fault] { [.brokenAnchor] }

  func check(_ site: SiteContents, _ tally: inout Tally) {
    for (target, references) in site.links where !target.anchor.isEmpty {
      guard let path = target.path, let anchors = site.anchors[path] else { continue }
      tally.examine(
        anchors.contains(target.anchor)
          ? nil
          : Diagnostic(
            .brokenAnchor, at: references.first,
            ["target": path, "anchor": target.anchor, "count": String(references.count)]))
    }
  }
}
