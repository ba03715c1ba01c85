public import Diagnostics

/// A rule of the trade that content must keep: one a file, named for the fault it finds.
public protocol Rule: Sendable {
  /// Every kind of fault that the rule may report.
  var faults: [Fault] { get }
  /// Looks at all that the rule concerns in one region, and says what it saw.
  func check(_ matter: RegionMatter, _ tally: inout Tally)
}
