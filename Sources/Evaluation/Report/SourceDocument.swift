/// The public document that a report was compiled from.
public struct SourceDocument: Hashable, Sendable {
  /// Its title, as published.
  public let title: String
  /// What to know about it.
  public let note: String?

  /// A source document.
  public init(
    title: String,
    note: String? = nil
  ) {
    self.title = title
    self.note = note
  }
}
