/// Rules and what they see: region by region, added up rule by rule.
public struct Inspection: Sendable {
  private let chapters: [RuleChapter]

  /// An inspection by the rules of `chapters`.
  public init(_ chapters: [RuleChapter]) {
    self.chapters = chapters
  }

  /// What each rule sees in one region, in the order of the chapters.
  public func tallies(of matter: RegionMatter) -> [RuleTally] {
    var tallies: [RuleTally] = []
    var textRules: [(rule: any TextRule, position: Int)] = []
    for chapter in chapters {
      for rule in chapter.rules {
        var tally = Tally()
        if let rule = rule as? any TextRule {
          textRules.append((rule, tallies.count))
        } else {
          rule.check(matter, &tally)
        }
        tallies.append(RuleTally(chapter.group, rule.faults, tally))
      }
    }
    if textRules.isEmpty { return tallies }
    LeavingTexts.each(in: matter) { text, reach in
      for (rule, position) in textRules where rule.reach.includes(reach) {
        tallies[position].tally.examine(rule.diagnostics(in: text))
      }
    }
    return tallies
  }

  /// What each rule has to say of a region that could not be read: that it was not looked at.
  public func tallies(leavingOut reason: NotChecked) -> [RuleTally] {
    chapters.flatMap { chapter in
      chapter.rules.map { rule in
        var tally = Tally()
        tally.leaveOut(reason)
        return RuleTally(chapter.group, rule.faults, tally)
      }
    }
  }

  /// What each rule saw in all of `regions`; a rule that saw nothing at all is there too.
  public func sum(_ regions: [[RuleTally]]) -> [RuleTally] {
    var sum = chapters.flatMap { chapter in chapter.rules.map { RuleTally(chapter.group, $0.faults) } }
    for tallies in regions {
      for position in tallies.indices { sum[position].tally.add(tallies[position].tally) }
    }
    return sum
  }
}
