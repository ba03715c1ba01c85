internal import Diagnostics

/// A link to a file that the site does not have.
struct BrokenLink: BuiltSiteRule {
  var faults: [Fault] { [.brokenLink] }

  func check(_ site: SiteContents, _ tally: inout Tally) {
    for (target, isThere, references) in site.links {
      tally.examine(
        isThere
          ? nil
          : Diagnostic(
            .brokenLink, at: references.first,
            ["target": target, "count": String(references.count)]))
    }
  }
}
