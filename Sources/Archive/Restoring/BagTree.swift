public import Files

/// The content and templates in a snapshot, as the tree of files that a site is built from; the snapshots that stand beside
/// it are the site's archive.
public struct BagTree: FileTree {
  private let tree: DiskTree
  private let row: DiskTree

  /// The tree in the snapshot whose folder is `folder`.
  public init(_ folder: String) {
    tree = DiskTree(root: folder)
    row = DiskTree(root: folder + "/..")
  }

  /// What stands in `folder`.
  public func entries(in folder: String) throws(FileTrouble) -> [FileEntry] {
    if let name = Self.beside(folder) { return try row.entries(in: name) }
    if !folder.isEmpty { return try tree.entries(in: Self.place(folder)) }
    var entries: [FileEntry] = []
    for name in ["Content", "Templates"] where try tree.kind(at: Self.place(name)) == .folder {
      entries.append(FileEntry(name: name, kind: .folder))
    }
    return entries
  }

  /// The bytes of the file at `path`.
  public func bytes(at path: String) throws(FileTrouble) -> [UInt8] {
    if let name = Self.beside(path) { return try row.bytes(at: name) }
    return try tree.bytes(at: Self.place(path))
  }

  /// What stands at `path`.
  public func kind(at path: String) throws(FileTrouble) -> FileEntry.Kind? {
    if let name = Self.beside(path) { return try row.kind(at: name) }
    return try tree.kind(at: Self.place(path))
  }

  /// Where what the site calls `path` stands in the row of snapshots; nil where it is no part of one.
  private static func beside(_ path: String) -> String? {
    let folder = ShownSnapshot.folder + "/"
    return BagPath.isBelow(folder, path) ? BagPath.rest(of: path, below: folder) : nil
  }

  private static func place(_ path: String) -> String {
    for (name, folder) in [("Content", BagPath.content), ("Templates", BagPath.templates)] {
      if path == name { return String(folder.dropLast()) }
      if BagPath.isBelow(name + "/", path) { return folder + BagPath.rest(of: path, below: name + "/") }
    }
    // Nothing else of a site is in a snapshot; a name that no snapshot has finds nothing.
    return "data/none/" + path
  }
}
