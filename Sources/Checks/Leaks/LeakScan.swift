public import Diagnostics
public import Files
public import Records

/// The gate of `build`: what no page may carry, looked for in every text of a region before its pages are made.
public struct LeakScan: Sendable {
  private let rules: [any TextRule]

  /// A scan that also knows the bureau's own `words`.
  public init(words: [String] = []) {
    rules = Self.rules(words: words) + [HiddenComment()]
  }

  /// The rules of the scan that serve attachments too, with the bureau's own `words`.
  public static func rules(words: [String]) -> [any LeakRule] {
    [
      IdentityNumber(), MobileNumber(), BankCard(), HomeAddress(), EmailAddress(), SecrecyMark(),
      ForbiddenWord(words),
    ]
  }

  /// What must not go out of `region`, in the order of its places.
  public func diagnostics(in region: RegionDisclosure) -> [Diagnostic] {
    var found: [Diagnostic] = []
    LeavingTexts.each(in: region) { text in found += diagnostics(in: text) }
    return found.sorted()
  }

  /// What must not go out of the settings that all regions of a site share.
  public func diagnostics(in frame: SiteFrame) -> [Diagnostic] {
    var found: [Diagnostic] = []
    LeavingTexts.each(in: frame) { text in found += diagnostics(in: text) }
    return found.sorted()
  }

  private func diagnostics(in text: LeavingText) -> [Diagnostic] {
    rules.flatMap { $0.diagnostics(in: text) }
  }
}

extension RuleBook {
  /// What must not go out, without a word list of the bureau's own.
  public static let leaks: [any Rule] = leaks(words: [])

  /// What must not go out, with the bureau's own `words`.
  public static func leaks(words: [String]) -> [any Rule] {
    LeakScan.rules(words: words) + [HiddenComment()]
  }

  /// What must not go out in texts and in the files of `site`, with the bureau's own `words`.
  public static func leaks(words: [String], site: any FileTree) -> [any Rule] {
    leaks(words: words) + [AttachmentLeak(site: site, words: words)]
  }
}
