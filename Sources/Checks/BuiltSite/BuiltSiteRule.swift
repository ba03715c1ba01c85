internal import Diagnostics

/// A rule that the built site must keep: one a file, named for the fault it finds.
protocol BuiltSiteRule: Sendable {
  /// Every kind of fault that the rule may report.
  var faults: [Fault] { get }
  /// Looks at all that the rule concerns in the site, and says what it saw.
  func check(_ site: SiteContents, _ tally: inout Tally)
}

extension RuleBook {
  /// The rules over the built site, in the order of the reports.
  static let builtSite: [any BuiltSiteRule] = [
    BrokenLink(), BrokenAnchor(), RepeatedAnchor(), UnrenderedTag(), EmptyElement(), AddressesInCase(),
    OutsideRequest(),
  ]
}
