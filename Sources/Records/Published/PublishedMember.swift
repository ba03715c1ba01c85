/// A field of an entry with what is published of it.
public struct PublishedMember: Hashable, Sendable {
  /// The English name of the field.
  public let name: String
  /// What is published of it.
  public let value: PublishedValue
}
