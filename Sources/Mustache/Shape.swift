/// What a template may use, without the values: the names of a contract, their kinds and what they mean.
public struct Shape: Sendable, Hashable {
  /// What a name stands for.
  public enum Kind: Sendable, Hashable, CaseIterable {
    /// A text, which is escaped.
    case text
    /// A checked address.
    case address
    /// Ready HTML.
    case markup
    /// Yes or no.
    case flag
    /// A thing with names of its own, or nothing.
    case section
    /// Things with names of their own, in their order.
    case list
    /// Texts in their order.
    case texts
  }

  /// One name.
  public struct Entry: Sendable, Hashable {
    /// The name as templates write it.
    public let name: String
    /// What it is, in a few words for those who edit templates.
    public let meaning: String
    /// What it stands for.
    public let kind: Kind
    /// The names inside it, for a section or list.
    public let inner: Shape?
  }

  /// What the thing is called in documentation and diagnostics.
  public let name: String
  /// Its names, in the order of the contract.
  public let entries: [Entry]

  /// The position of the name `name`.
  func slot(of name: some StringProtocol) -> Int? {
    entries.firstIndex { $0.name == name }
  }
}
