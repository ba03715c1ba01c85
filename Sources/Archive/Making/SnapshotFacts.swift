public import Signatures

/// What is known of a snapshot when it is described.
public struct SnapshotFacts: Sendable {
  /// Its name.
  public let name: SnapshotName
  /// What it says of itself.
  public let record: SnapshotRecord
  /// How many pages the site has.
  public let pages: Int
  /// How many files the site has.
  public let files: Int
  /// How much of the content is in it.
  public let scope: ContentScope
  /// Whether the log of releases is in it.
  public let hasLog: Bool
  /// How it is sealed.
  public let seals: [SignatureScheme]
  /// The snapshot before, and the SHA-256 of its `tagmanifest-sha256.txt` in hexadecimal digits.
  public let previous: (name: String, fingerprint: String)?
}
