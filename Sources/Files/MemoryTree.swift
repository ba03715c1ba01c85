/// Files in memory, for tests and for content that never touches the disk.
public struct MemoryTree: FileTree {
  private let files: [String: [UInt8]]

  /// A tree of the files in `files`, by path.
  public init(_ files: [String: String]) {
    self.files = files.mapValues { Array($0.utf8) }
  }

  /// A tree of the files in `bytes`, by path.
  public init(bytes: [String: [UInt8]]) {
    self.files = bytes
  }

  /// What stands in `folder`; a folder that is not there is trouble.
  public func entries(in folder: String) throws(FileTrouble) -> [FileEntry] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    var kinds: [String: FileEntry.Kind] = [:]
    for path in files.keys where path.hasPrefix(prefix) {
      let rest = path.dropFirst(prefix.count)
      let name = rest.prefix { $0 != "/" }
      kinds[String(name)] = name.count == rest.count ? .file : .folder
    }
    guard folder.isEmpty || !kinds.isEmpty else {
      throw FileTrouble(.list, folder, number: FileTrouble.notThere)
    }
    return kinds.map { FileEntry(name: $0.key, kind: $0.value) }
      .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The bytes of the file at `path`.
  public func bytes(at path: String) throws(FileTrouble) -> [UInt8] {
    guard let bytes = files[path] else { throw FileTrouble(.read, path, number: FileTrouble.notThere) }
    return bytes
  }

  /// What stands at `path`.
  public func kind(at path: String) throws(FileTrouble) -> FileEntry.Kind? {
    if files[path] != nil { return .file }
    return files.keys.contains { $0.hasPrefix(path + "/") } ? .folder : nil
  }
}
