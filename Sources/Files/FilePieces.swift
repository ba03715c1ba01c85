internal import Glibc

/// A file that is read piece by piece, because it may be large.
public struct FilePieces: ~Copyable {
  private static let size = 1 << 20
  private let path: String
  private let descriptor: Int32

  /// The pieces of the file at `path`.
  ///
  /// - Throws: trouble with opening it.
  public init(_ path: String) throws(FileTrouble) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileTrouble(.read, path, number: errno) }
  }

  deinit { close(descriptor) }

  /// The next piece, at most 1 MiB; nil at the end.
  ///
  /// - Throws: trouble with reading it.
  public func next() throws(FileTrouble) -> [UInt8]? {
    var trouble: Int32 = 0
    let piece = [UInt8](unsafeUninitializedCapacity: Self.size) { buffer, count in
      while count < buffer.count {
        let got = read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { trouble = errno }
        guard got > 0 else { return }
        count += got
      }
    }
    guard trouble == 0 else { throw FileTrouble(.read, path, number: trouble) }
    return piece.isEmpty ? nil : piece
  }
}
