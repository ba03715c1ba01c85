/// One name in a folder.
public struct FileEntry: Hashable, Sendable {
  /// What a name stands for.
  public enum Kind: Hashable, Sendable {
    /// A regular file.
    case file
    /// A folder.
    case folder
    /// Anything else; a symbolic link counts as this, because it may lead out of the tree.
    case other
  }

  /// The name, without its folder.
  public let name: String
  /// What it stands for.
  public let kind: Kind

  /// A name and what it stands for.
  public init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }
}
