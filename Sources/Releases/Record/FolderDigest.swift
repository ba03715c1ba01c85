public import Digests
public import Files

/// What tells one state of a folder from every other: every name in it, what it stands for, and every byte.
///
/// Dates of files have no part in it, because copying, unpacking and version control give files dates of their own.
public enum FolderDigest {
  /// The digest of the folder at `path` of `tree`; of nothing where there is none.
  ///
  /// - Throws: trouble of the machine with a file or folder.
  public static func of(
    _ path: String, in tree: any FileTree, _ digester: Digester
  ) throws(FileTrouble) -> Digest {
    var stream = digester.stream()
    if try tree.kind(at: path) == .folder { try append(path, in: tree, to: &stream) }
    return stream.finish()
  }

  /// Goes on with `entry` of the folder at `path`, and with all that is below it.
  public static func append(
    _ entry: FileEntry, of path: String, in tree: any FileTree, to stream: inout DigestStream
  ) throws(FileTrouble) {
    let inner = path + "/" + entry.name
    switch entry.kind {
    case .file:
      let bytes = try tree.bytes(at: inner)
      // The length keeps the end of one file apart from the beginning of the next.
      stream.append(Array("file \(bytes.count) \(entry.name)\n".utf8))
      stream.append(bytes)
    case .folder:
      stream.append(Array("folder \(entry.name)\n".utf8))
      try append(inner, in: tree, to: &stream)
      stream.append(Array("end\n".utf8))
    case .other:
      stream.append(Array("other \(entry.name)\n".utf8))
    }
  }

  private static func append(
    _ path: String, in tree: any FileTree, to stream: inout DigestStream
  ) throws(FileTrouble) {
    for entry in try tree.entries(in: path) { try append(entry, of: path, in: tree, to: &stream) }
  }
}
