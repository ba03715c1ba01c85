internal import Files
internal import Glibc

/// A file of the spool, of which parts are read.
final class SpooledFile {
  private let path: String
  private let file: Int32

  /// The file at `path`.
  init(_ path: String) throws(FileTrouble) {
    self.path = path
    file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileTrouble(.read, path, number: errno) }
  }

  deinit {
    if file >= 0 { close(file) }
  }

  /// The bytes in `range`, which are there.
  func bytes(_ range: Range<Int>) throws(FileTrouble) -> [UInt8] {
    // An array made with room for nothing is the one empty array of all threads, into which its length would be written.
    guard !range.isEmpty else { return [] }
    var number: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      while count < range.count, number == 0 {
        let got = pread(
          file, buffer.baseAddress?.advanced(by: count), range.count - count, off_t(range.lowerBound + count))
        if got > 0 { count += got } else if got == 0 || errno != EINTR { number = got == 0 ? EIO : errno }
      }
    }
    guard number == 0 else { throw FileTrouble(.read, path, number: number) }
    return bytes
  }
}
