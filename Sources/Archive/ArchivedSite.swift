public import Releases

/// The site in a snapshot, as it was released.
///
/// Its files are found as they stand in the bag: pages bear the mark of the archive there, everything else is what was
/// released, byte for byte. Whether the snapshot is sound is for `SnapshotVerifier` to say.
public struct ArchivedSite: Sendable {
  /// The files of the release.
  public let manifest: Manifest
  private let folder: String

  /// The site in the snapshot whose folder is `folder`.
  ///
  /// - Throws: `ArchiveTrouble.notASnapshot` where there is none, `ArchiveTrouble.damaged` where its manifest is none of ours.
  public init(_ folder: String) throws(ArchiveTrouble) {
    guard Tree.isThere(folder + "/" + BagPath.release) else { throw .notASnapshot(path: folder) }
    let json = try FileSource.whole(folder + "/" + BagPath.release, limit: Limits().whole)
    do throws(Manifest.Fault) { manifest = try Manifest(json: json) } catch {
      throw .damaged(path: BagPath.release)
    }
    self.folder = folder
  }

  /// Whether a snapshot stands in `folder`.
  public static func isThere(_ folder: String) -> Bool { Tree.isThere(folder + "/" + BagPath.declaration) }

  /// The bytes of the file at `path` of the site, as they stand in the snapshot.
  public func bytes(at path: String) throws(ArchiveTrouble) -> [UInt8] {
    try FileSource.whole(folder + "/" + BagPath.site + path, limit: Limits().whole)
  }
}
