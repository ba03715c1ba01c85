internal import Glibc

/// A claim on a file or folder that nobody else can make; it ends with this value, or with the process.
public struct FileLock: ~Copyable, Sendable {
  private static let tries = 50

  /// What is claimed.
  public let descriptor: Int32

  /// Claims what `descriptor` has open, which is closed with the claim; `path` is its name for people. Nil where somebody
  /// else holds it.
  ///
  /// With `isShared`, others who share it may hold it too.
  ///
  /// A program that is being started holds whatever this one had open until it has become that other program, so that a
  /// claim that is refused is tried again for a second.
  public init?(_ descriptor: Int32, path: String, isShared: Bool = false) throws(FileTrouble) {
    for attempt in 1...Self.tries {
      if flock(descriptor, (isShared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0 {
        self.descriptor = descriptor
        return
      }
      let number = errno
      guard number == EWOULDBLOCK || number == EINTR else {
        close(descriptor)
        throw FileTrouble(.lock, path, number: number)
      }
      if attempt < Self.tries { usleep(20_000) }
    }
    close(descriptor)
    return nil
  }

  /// Claims the file at `path`, which is made if it is not there; nil where somebody else holds it.
  public init?(file path: String) throws(FileTrouble) {
    let file = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw FileTrouble(.lock, path, number: errno) }
    try self.init(file, path: path)
  }

  deinit {
    close(descriptor)
  }
}
