internal import Files
internal import Workbook

/// A workbook that the program makes for a person to work on.
struct OwnWorkbook {
  /// Its path.
  let path: String

  /// Whether something stands there that a person made, or worked on since the program did.
  ///
  /// - Throws: trouble of the machine with what stands there.
  func holdsWork() throws(FileTrouble) -> Bool {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    let tree = DiskTree(root: folder)
    guard try tree.kind(at: name) == .file else { return false }
    let bytes = try tree.bytes(at: name)
    return !bytes.isEmpty && !XLSXWriter.isUntouched(bytes)
  }
}
