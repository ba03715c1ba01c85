internal import Files
internal import Glibc
internal import Releases

/// The files that belong to the program: the standard look, the starter site and the division codes.
///
/// They lie in `share/disclose`, in the nearest folder above the program that has one: `/usr/share/disclose` for
/// `/usr/bin/disclose`, the unpacked folder for the one in its `bin`, the repository for one that was just built.
enum ProgramData {
  /// The program’s name and version, and the commit that its package was made of; a plain build names no commit.
  static var version: String {
    do throws(FileTrouble) {
      let data = try tree()
      guard try data.kind(at: "commit") == .file else { return ProgramVersion.name }
      let commit = String(decoding: try data.bytes(at: "commit"), as: UTF8.self)
      return "\(ProgramVersion.name) (\(commit.filter { !$0.isWhitespace }))"
    } catch {
      return ProgramVersion.name
    }
  }

  /// The folder `share/disclose`.
  ///
  /// - Throws: trouble where no folder above the program has it.
  static func tree() throws(FileTrouble) -> DiskTree {
    try tree(above: try program())
  }

  /// The folder `share/disclose` nearest above the file at `program`, whose path is absolute.
  static func tree(above program: String) throws(FileTrouble) -> DiskTree {
    var folder = program[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      let tree = DiskTree(root: folder + "/share/disclose")
      if try tree.kind(at: "starter") == .folder { return tree }
    }
    throw FileTrouble(.list, "share/disclose", number: ENOENT)
  }

  /// The path of this program, links followed.
  private static func program() throws(FileTrouble) -> String {
    let link = "/proc/self/exe"
    guard let path = realpath(link, nil) else { throw FileTrouble(.read, link, number: errno) }
    defer { free(path) }
    return String(cString: path)
  }
}
