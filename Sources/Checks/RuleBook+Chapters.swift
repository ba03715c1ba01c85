public import Files

extension RuleBook {
  /// Every rule over the content of `site`, group by group, with the bureau's own `words`.
  public static func chapters(site: any FileTree, words: WordLists) -> [RuleChapter] {
    [
      RuleChapter(.grades, grades), RuleChapter(.arithmetic, arithmetic),
      RuleChapter(.statistics, statistics),
      RuleChapter(.identity, identity), RuleChapter(.completeness, completeness),
      RuleChapter(.leaks, leaks(words: words.forbidden, site: site)),
      RuleChapter(.wording, wording(words: words.wrong)),
    ]
  }

  /// The rules that a build holds content against: what must not go out.
  public static func building(site: any FileTree, words: WordLists) -> [RuleChapter] {
    chapters(site: site, words: words).filter { $0.group == .leaks }
  }
}
