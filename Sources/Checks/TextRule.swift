public import Diagnostics

/// A rule that looks at one text at a time; all such rules go through the texts of a region together.
public protocol TextRule: Rule {
  /// Which texts the rule looks at.
  var reach: TextReach { get }
  /// What is wrong with `text`.
  func diagnostics(in text: LeavingText) -> [Diagnostic]
}

/// Which of the texts that go out a rule looks at.
public enum TextReach: Hashable, Sendable {
  /// None; the rule has nothing to look for.
  case nothing
  /// Those of regions.
  case regions
  /// Those of regions and those that all regions share.
  case everything
}

extension TextRule {
  /// Looks at every text of the region; the texts that all regions share are looked at with the first.
  public func check(_ matter: RegionMatter, _ tally: inout Tally) {
    LeavingTexts.each(in: matter) { text, reach in
      if self.reach.includes(reach) { tally.examine(diagnostics(in: text)) }
    }
  }
}

extension TextReach {
  /// Whether texts of `other` are among them.
  func includes(_ other: TextReach) -> Bool { self == .everything || self == other }
}
