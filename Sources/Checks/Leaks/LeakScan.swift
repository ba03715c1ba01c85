public import Files

/// What must not go out, wherever it stands.
public enum LeakScan {
  /// The rules that serve texts and attachments alike, with the bureau's own `words`.
  public static func rules(words: [String]) -> [any LeakRule] {
    [
      IdentityNumber(), MobileNumber(), BankCard(), HomeAddress(), EmailAddress(), SecrecyMark(),
      ForbiddenWord(words),
    ]
  }
}

extension RuleBook {
  /// What must not go out in texts, with the bureau's own `words`.
  public static func leaks(words: [String]) -> [any Rule] {
    LeakScan.rules(words: words) + [HiddenComment()]
  }

  /// What must not go out in texts and in the files of `site`, with the bureau's own `words`.
  public static func leaks(words: [String], site: any FileTree) -> [any Rule] {
    leaks(words: words) + [AttachmentLeak(site: site, words: words)]
  }
}
