/// A rule or document that the work rests on.
public struct LegalBasis: Hashable, Sendable {
  /// Its title, without title marks.
  public let title: String
  /// Its document number (文号), brackets as published.
  public let number: String?

  /// A legal basis.
  public init(
    title: String,
    number: String? = nil
  ) {
    self.title = title
    self.number = number
  }
}
