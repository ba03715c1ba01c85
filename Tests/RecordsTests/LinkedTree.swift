import Files

/// A tree in which some paths are symbolic links.
struct LinkedTree: FileTree {
  let tree: MemoryTree
  let links: [String]

  func entries(in folder: String) throws(FileTrouble) -> [FileEntry] {
    let linked = links.compactMap { link -> FileEntry? in
      let cut = link.lastIndex(of: "/") ?? link.startIndex
      guard link[..<cut] == folder else { return nil }
      return FileEntry(name: String(link[link.index(after: cut)...]), kind: .other)
    }
    return try tree.entries(in: folder).filter { entry in !linked.contains { $0.name == entry.name } }
      + linked
  }

  func bytes(at path: String) throws(FileTrouble) -> [UInt8] { try tree.bytes(at: path) }

  func kind(at path: String) throws(FileTrouble) -> FileEntry.Kind? {
    links.contains(path) ? .other : try tree.kind(at: path)
  }
}
