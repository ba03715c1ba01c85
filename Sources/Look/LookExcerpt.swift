internal import Diagnostics
public import Files

/// A site of whose folder `Templates` only what is read can be seen; everything else of the site is there as it is.
///
/// Drafts, copies and notes that lie there, and what systems and editors hide, are no part of what a site was made from.
public struct LookExcerpt: FileTree {
  private static let root = "Templates/"

  private let site: any FileTree
  private let unread: Set<String>

  /// What of the look of `site` is read.
  ///
  /// - Throws: trouble of the machine with a file or folder.
  public init(of site: any FileTree) throws(FileTrouble) {
    self.site = site
    let found = try LookReader(tree: site).read().diagnostics
    let files = found.filter { $0.fault == .unexpectedTemplate }.map(\.place.file)
    // What the standard look has in the same place is laid over, and not named.
    unread = Set(files + files.map(LookTree.inStandard))
  }

  /// What stands in `folder`.
  public func entries(in folder: String) throws(FileTrouble) -> [FileEntry] {
    try site.entries(in: folder).filter { isSeen(folder + "/" + $0.name) }
  }

  /// The bytes of the file at `path`.
  public func bytes(at path: String) throws(FileTrouble) -> [UInt8] {
    guard isSeen(path) else { throw FileTrouble(.read, path, number: FileTrouble.notThere) }
    return try site.bytes(at: path)
  }

  /// What stands at `path`.
  public func kind(at path: String) throws(FileTrouble) -> FileEntry.Kind? {
    isSeen(path) ? try site.kind(at: path) : nil
  }

  private func isSeen(_ path: String) -> Bool {
    guard path.hasPrefix(Self.root) else { return true }
    return path.split(separator: "/").allSatisfy { name in
      !name.hasPrefix(".") && !unread.contains(String(path[..<name.endIndex]))
    }
  }
}
