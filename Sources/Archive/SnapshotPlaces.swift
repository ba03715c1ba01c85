/// Where the parts of a snapshot stand, for those who compare it with something else; nothing of it is verified.
public struct SnapshotPlaces: Hashable, Sendable {
  /// The folder of the site; its pages bear the mark that they are archived.
  public let site: String
  /// The manifest of the release: the files as they were published, without the mark.
  public let release: String

  /// The parts of the snapshot in `folder`; nil where that is no snapshot.
  public init?(_ folder: String) {
    site = folder + "/" + BagPath.site.dropLast()
    release = folder + "/" + BagPath.release
    guard Tree.isThere(folder + "/" + BagPath.declaration), Tree.isThere(site), Tree.isThere(release) else {
      return nil
    }
  }
}
