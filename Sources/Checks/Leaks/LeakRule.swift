public import Diagnostics
internal import Evaluation

/// A rule about what must not go out: it looks at one text at a time, and so serves `check`, `build` and attachments.
public protocol LeakRule: TextRule {
  /// What the rule finds in the UTF-8 text `bytes`, from beginning to end.
  func leaks(in bytes: Span<UInt8>) -> [Leak]
}

extension LeakRule {
  /// Every text that goes out.
  public var reach: TextReach { .everything }

  /// What the rule finds in `text`.
  public func diagnostics(in text: LeavingText) -> [Diagnostic] {
    let leaks = leaks(in: text.text.utf8Span.span)
    if leaks.isEmpty { return [] }
    return leaks.map { leak in
      Diagnostic(
        leak.kind.fault, at: text.place(at: leak.offset),
        ["label": text.label, "field": text.field, "found": leak.shown])
    }
  }
}
