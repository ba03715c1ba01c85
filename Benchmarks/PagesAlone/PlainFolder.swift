import Glibc
import Synchronization

/// A folder that pages are written into as they come, without digests and without a wait for the disk: what the limit does.
///
/// A program that publishes goes through `Releases`; this is for the benchmark alone.
final class PlainFolder: Sendable {
  /// What could not be written.
  struct Trouble: Error {
    let path: String
    let number: Int32
  }

  private let root: Int32
  /// The paths of the folders that were made.
  private let made = Mutex<Set<String>>([])

  /// The folder at `path`, which is made.
  init(_ path: String) throws {
    guard mkdir(path, 0o777) == 0 else { throw Trouble(path: path, number: errno) }
    root = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard root >= 0 else { throw Trouble(path: path, number: errno) }
  }

  /// Writes the file at `path` below the folder.
  func add(_ path: String, _ bytes: [UInt8]) throws {
    if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) { try makeFolder(String(path[..<slash])) }
    let file = openat(root, path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw Trouble(path: path, number: errno) }
    let written = bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    guard close(file) == 0, written == bytes.count else { throw Trouble(path: path, number: errno) }
  }

  /// Makes the folder at `path` with those above it.
  private func makeFolder(_ path: String) throws {
    try made.withLock { made in
      if !made.insert(path).inserted { return }
      for (index, byte) in zip(path.utf8.indices, path.utf8) where byte == UInt8(ascii: "/") {
        _ = mkdirat(root, String(path[..<index]), 0o777)
      }
      guard mkdirat(root, path, 0o777) == 0 || errno == EEXIST else {
        throw Trouble(path: path, number: errno)
      }
    }
  }
}
