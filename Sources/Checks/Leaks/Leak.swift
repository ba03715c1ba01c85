/// A thing found in a text that must not go out, in a form that may be printed.
public struct Leak: Hashable, Sendable {
  /// What it is.
  public let kind: LeakKind
  /// How it may be shown: personal data masked, a mark or word as it stands.
  public let shown: String

  /// A thing of `kind`; `shown` must not give personal data away.
  init(_ kind: LeakKind, shown: String) {
    self.kind = kind
    self.shown = shown
  }
}
