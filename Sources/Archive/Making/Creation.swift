public import Diagnostics
public import Digests

/// What making a snapshot came to.
public struct Creation: Sendable {
  /// A snapshot that was made.
  public struct Snapshot: Hashable, Sendable {
    /// Its name.
    public let name: SnapshotName
    /// Its folder.
    public let folder: String
    /// The SHA-256 of its `tagmanifest-sha256.txt`, by which the next one knows it.
    public let fingerprint: Digest
    /// How many files of the site it holds.
    public let files: Int
  }

  /// The snapshot; nil where faults kept it from being made.
  public let snapshot: Snapshot?
  /// Every fault found.
  public let diagnostics: [Diagnostic]

  /// What making a snapshot came to.
  public init(snapshot: Snapshot?, diagnostics: [Diagnostic]) {
    self.snapshot = snapshot
    self.diagnostics = diagnostics
  }
}
