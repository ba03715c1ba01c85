/// The rules of one group.
public struct RuleChapter: Sendable {
  /// The group.
  public let group: RuleGroup
  /// Its rules, in the order of the reports.
  public let rules: [any Rule]

  /// The rules of `group`.
  public init(_ group: RuleGroup, _ rules: [any Rule]) {
    self.group = group
    self.rules = rules
  }
}
