internal import Diagnostics
internal import Evaluation
internal import Records

/// A rule about what must not go out: it looks at one text at a time, and so serves `check`, `build` and attachments.
public protocol LeakRule: Rule {
  /// What the rule finds in the UTF-8 text `bytes`, from beginning to end.
  func leaks(in bytes: Span<UInt8>) -> [Leak]
}

extension LeakRule {
  /// Looks at every text of the region that goes out; the texts that all regions share are looked at with the first.
  public func check(_ matter: RegionMatter, _ tally: inout Tally) { look(at: matter, &tally) }

  /// Looks at every text that `check` is about.
  func look(at matter: RegionMatter, _ tally: inout Tally) {
    LeavingTexts.each(in: matter.region) { tally.examine(diagnostics(in: $0)) }
    if matter.region.region.code == matter.frame.regions.first {
      LeavingTexts.each(in: matter.frame) { tally.examine(diagnostics(in: $0)) }
    }
  }

  /// What the rule finds in `text`.
  func diagnostics(in text: LeavingText) -> [Diagnostic] {
    let leaks = leaks(in: text.text.utf8Span.span)
    if leaks.isEmpty { return [] }
    return leaks.map { leak in
      Diagnostic(
        leak.kind.fault, at: text.place(at: leak.offset),
        ["label": text.label, "field": text.field, "found": leak.shown])
    }
  }
}
