internal import Diagnostics

/// A link to a file that the site does not have.
struct BrokenLink: BuiltSiteRule {
  var faults: [Fault] { [.brokenLink] }

  func check(_ site: SiteContents, _ tally: inout Tally) {
    for (target, references) in site.links {
      let isThere = target.path.map(site.paths.contains) ?? false
      tally.examine(
        isThere
          ? nil
          : Diagnostic(
            .brokenLink, at: references.first,
            ["target": target.path ?? target.written, "count": String(references.count)]))
    }
  }
}
