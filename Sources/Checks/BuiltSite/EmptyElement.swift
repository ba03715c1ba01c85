internal import Diagnostics

/// A heading, term, value or link without a word in it.
struct EmptyElement: BuiltSiteRule {
  var faults: [Fault] { [.emptyElement] }

  func check(_ site: SiteContents, _ tally: inout Tally) {
    tally.examine(site.emptyElements, of: site.requiredCount) {
      Diagnostic(.emptyElement, at: $0.place, ["element": $0.text])
    }
  }
}
