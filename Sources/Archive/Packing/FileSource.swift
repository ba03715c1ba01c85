import Files
import Glibc

/// A regular file that is read piece by piece; a link is never followed.
struct FileSource: ~Copyable {
  /// How much is read at once.
  static let piece = 262_144

  let path: String
  /// How many bytes the file had when it was opened.
  let size: Int
  private let descriptor: Int32

  init(_ path: String) throws(ArchiveTrouble) {
    // Without O_NONBLOCK, a pipe put in the place of a file would keep the program waiting.
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw .system(.read, path, number: errno) }
    var status = stat()
    let isThere = fstat(file, &status) == 0
    guard isThere, status.st_mode & S_IFMT == S_IFREG else {
      let number = isThere ? EINVAL : errno
      close(file)
      throw .system(.read, path, number: number)
    }
    self.path = path
    descriptor = file
    size = Int(status.st_size)
  }

  deinit {
    close(descriptor)
  }

  /// Up to `count` bytes from `offset` on; fewer only at the end of the file.
  func bytes(at offset: Int, count: Int) throws(ArchiveTrouble) -> [UInt8] {
    // An array made with room for nothing is the one empty array of all threads, into which its length would be written.
    guard count > 0 else { return [] }
    var number: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count {
        let got = pread(descriptor, buffer.baseAddress?.advanced(by: filled), count - filled, offset + filled)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { number = errno }
        if got <= 0 { return }
        filled += got
      }
    }
    guard number == 0 else { throw .system(.read, path, number: number) }
    return bytes
  }

  /// All bytes of the small file at `path`; one of more than `limit` bytes is refused.
  static func whole(_ path: String, limit: Int) throws(ArchiveTrouble) -> [UInt8] {
    let file = try FileSource(path)
    guard file.size <= limit else { throw .tooMuch(path: path) }
    return try file.bytes(at: 0, count: file.size)
  }
}
