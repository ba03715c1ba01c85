internal import Files

/// What stands in a folder that may be gone at any moment; then nothing stands in it.
enum FolderListing {
  /// The names of its folders, hidden ones left out.
  static func folders(in folder: String) -> [String] {
    entries(in: folder).filter { $0.kind == .folder }.map(\.name)
  }

  /// All in it, hidden ones left out.
  static func entries(in folder: String) -> [FileEntry] {
    do {
      return try DiskTree(root: folder).entries(in: "").filter { !$0.name.hasPrefix(".") }
    } catch {
      return []
    }
  }
}
