/// A thing found in a text that must not go out, in a form that may be printed.
public struct Leak: Hashable, Sendable {
  /// What it is.
  public let kind: LeakKind
  /// The byte of the text at which it begins.
  public let offset: Int
  /// How it may be shown: personal data masked, a mark or word as it stands.
  public let shown: String

  /// A thing of `kind` at `offset`; `shown` must not give personal data away.
  init(_ kind: LeakKind, at offset: Int, shown: String) {
    self.kind = kind
    self.offset = offset
    self.shown = shown
  }
}
