public import Digests

/// What a build changed in its output folder; the manifest itself is counted nowhere.
public struct Replacement: Hashable, Sendable {
  /// The files that are new or have other bytes than before, ordered by the bytes of their paths.
  public let written: PathList
  /// The files that stood there with the same bytes.
  public let kept: PathList
  /// How many other files of the earlier site were left as they are, unread.
  public let untouched: Int
  /// The files that the earlier site had and this one has not.
  public let removed: [String]
  /// The digest of the manifest that stands there now.
  public let manifest: Digest

  /// What a build changed.
  public init(written: PathList, kept: PathList, untouched: Int, removed: [String], manifest: Digest) {
    self.written = written
    self.kept = kept
    self.untouched = untouched
    self.removed = removed
    self.manifest = manifest
  }
}
