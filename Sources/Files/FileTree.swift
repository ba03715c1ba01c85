/// A tree of files that is read but never written: a folder on disk, or files in memory.
///
/// Paths are relative to the tree's root, with `/` between their parts and never a leading one. The root is the empty path.
public protocol FileTree: Sendable {
  /// What stands in `folder`, ordered by the bytes of the names.
  func entries(in folder: String) throws(FileTrouble) -> [FileEntry]
  /// The bytes of the file at `path`.
  func bytes(at path: String) throws(FileTrouble) -> [UInt8]
  /// The first `count` bytes of the file at `path`, or all where it has fewer.
  func start(of path: String, count: Int) throws(FileTrouble) -> [UInt8]
  /// What stands at `path`, or nil where nothing does.
  func kind(at path: String) throws(FileTrouble) -> FileEntry.Kind?
}

extension FileTree {
  /// Whether a regular file stands at `path` and no link leads there, be it in the place of a folder above it.
  public func holdsFile(at path: String) throws(FileTrouble) -> Bool {
    var end = path.startIndex
    while let slash = path[end...].firstIndex(of: "/") {
      guard try kind(at: String(path[..<slash])) == .folder else { return false }
      end = path.index(after: slash)
    }
    return try kind(at: path) == .file
  }

  /// The first `count` bytes of the file at `path`, of which the whole is read.
  public func start(of path: String, count: Int) throws(FileTrouble) -> [UInt8] {
    Array(try bytes(at: path).prefix(count))
  }

  /// Every regular file at or below `folder`, ordered by the bytes of the paths, which start at the tree's root.
  public func files(below folder: String) throws(FileTrouble) -> [String] {
    var found: [String] = []
    var pending = [folder]
    while let next = pending.popLast() {
      for entry in try entries(in: next) {
        let path = next.isEmpty ? entry.name : next + "/" + entry.name
        switch entry.kind {
        case .file: found.append(path)
        case .folder: pending.append(path)
        case .other: continue
        }
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
