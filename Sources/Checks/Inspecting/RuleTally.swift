public import Diagnostics

/// What one rule saw, with the rule's group and its kinds of fault.
public struct RuleTally: Sendable {
  /// The group of the rule.
  public let group: RuleGroup
  /// Every kind of fault that the rule may report.
  public let faults: [Fault]
  /// What the rule saw.
  public var tally: Tally

  /// What a rule of `group` saw.
  public init(_ group: RuleGroup, _ faults: [Fault], _ tally: Tally = Tally()) {
    self.group = group
    self.faults = faults
    self.tally = tally
  }
}
