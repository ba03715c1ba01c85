import Files
import FoundationEssentials
import Glibc

/// A small file that is written whole or not at all.
enum WholeFile {
  /// Writes `bytes` beside the file at `path`, or to `draft` on the same file system, lets them reach the disk, and puts them in its
  /// place.
  static func write(_ bytes: [UInt8], to path: String, by draft: String? = nil) throws(FileTrouble) {
    let draft = draft ?? path + ".new"
    let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw FileTrouble(.write, draft, number: errno) }
    if let number = FileWriting.write(bytes.span.bytes, to: file) {
      close(file)
      unlink(draft)
      throw FileTrouble(.write, draft, number: number)
    }
    let isOnDisk = fsync(file) == 0
    let number = errno
    close(file)
    guard isOnDisk else {
      unlink(draft)
      throw FileTrouble(.sync, draft, number: number)
    }
    guard rename(draft, path) == 0 else { throw FileTrouble(.rename, path, number: errno) }
  }

  /// Makes the folder in which the file at `path` is to stand, and those above it.
  static func make(above path: String) throws(FileTrouble) {
    guard let slash = path.lastIndex(of: "/") else { return }
    let folder = String(path[..<slash])
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw FileTrouble(.make, folder, number: errno)
    }
  }
}
