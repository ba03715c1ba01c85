public import Digests

/// A snapshot that stands in an archive folder, as it says of itself; nothing of it was verified.
public struct SnapshotEntry: Hashable, Sendable {
  /// Its name.
  public let name: SnapshotName
  /// Its folder.
  public let folder: String
  /// Its title.
  public let title: String
  /// The day it was archived, as `YYYY-MM-DD`.
  public let archived: String
  /// The SHA-256 of its `tagmanifest-sha256.txt`.
  public let fingerprint: Digest
  /// The name of the snapshot before it.
  public let previous: String?
  /// The fingerprint that the snapshot before it had when this one was made.
  public let previousFingerprint: Digest?

  /// The snapshot in `folder`.
  init(_ folder: String, _ name: SnapshotName, _ digester: Digester) throws(ArchiveTrouble) {
    let small = 1 << 20
    let text = try FileSource.whole(folder + "/" + BagPath.description, limit: small)
    guard let info = BagInfo(text) else { throw .notASnapshot(path: folder) }
    let tags = try FileSource.whole(folder + "/" + BagPath.tagManifest(.sha256), limit: small)
    self.name = name
    self.folder = folder
    title = info[BagInfo.Label.title] ?? ""
    archived = info[BagInfo.Label.archived] ?? ""
    fingerprint = digester.digest(of: tags)
    previous = info[BagInfo.Label.previous]
    previousFingerprint = info[BagInfo.Label.previousFingerprint].flatMap { Digest(hex: $0) }
  }
}
