import Files
import Glibc

/// A claim on a folder that ends with the process.
struct FolderLock: ~Copyable {
  private let descriptor: Int32

  /// Claims `folder`, which must be there.
  init(_ folder: String) throws(ArchiveTrouble) {
    let path = folder + "/.lock"
    let file = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw .system(.lock, path, number: errno) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let number = errno
      close(file)
      throw number == EWOULDBLOCK ? .busy(folder: folder) : .system(.lock, path, number: number)
    }
    descriptor = file
  }

  deinit {
    close(descriptor)
  }
}
