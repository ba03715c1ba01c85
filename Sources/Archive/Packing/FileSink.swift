import Digests
import Files
import Glibc

/// A new file that is written piece by piece, digested on the way.
struct FileSink: ~Copyable {
  private let path: String
  private let descriptor: Descriptor
  private let steps: Steps
  private var digests: DigestsInMaking
  /// How many bytes were written.
  private(set) var count = 0

  /// A file at `path`, which must not be there.
  init(_ path: String, _ digesters: Digesters, steps: Steps) throws(ArchiveTrouble) {
    try steps.take(.make, path)
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw .system(.write, path, number: errno) }
    self.path = path
    self.steps = steps
    descriptor = Descriptor(number: file)
    digests = DigestsInMaking(digesters)
  }

  /// Writes `bytes` at the end.
  mutating func write(_ bytes: [UInt8]) throws(ArchiveTrouble) {
    try steps.take(.write, path)
    digests.append(bytes)
    var at = 0
    while at < bytes.count {
      let written = bytes.withUnsafeBytes {
        Glibc.write(descriptor.number, $0.baseAddress?.advanced(by: at), $0.count - at)
      }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { throw .system(.write, path, number: errno) }
      at += written
    }
    count += bytes.count
  }

  /// Ends the file and gives the digests of what was written.
  consuming func finish() -> FileDigests {
    digests.finish()
  }
}

/// An open file that is closed when nobody needs it any more.
///
/// It is not private, because optimised code of other modules closes it where it gives up a package.
struct Descriptor: ~Copyable {
  let number: Int32

  deinit {
    close(number)
  }
}
