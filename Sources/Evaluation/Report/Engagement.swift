/// An outside firm commissioned with evaluations (第三方机构).
public struct Engagement: Hashable, Sendable {
  /// The firm, as the document writes it.
  public let name: String
  /// What it was commissioned for.
  public let scope: String?

  /// An engagement.
  public init(
    name: String,
    scope: String? = nil
  ) {
    self.name = name
    self.scope = scope
  }
}
