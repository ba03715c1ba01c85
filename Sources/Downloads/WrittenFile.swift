internal import Digests
internal import Files
internal import Glibc

/// A file on its way to the disk, piece by piece, with its size and, where that is asked for, its digest.
final class WrittenFile {
  /// Its path.
  let path: String
  /// How many bytes it has so far.
  private(set) var size = 0
  private let file: Int32
  private var digest: DigestStream?

  init(_ path: String, _ digester: Digester? = nil) throws(FileTrouble) {
    self.path = path
    file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    digest = digester?.stream()
    guard file >= 0 else { throw FileTrouble(.write, path, number: errno) }
  }

  deinit {
    if file >= 0 { close(file) }
  }

  /// Adds `bytes` at its end.
  func append(_ bytes: [UInt8]) throws(FileTrouble) {
    try append(bytes[...])
  }

  /// Adds `bytes` at its end.
  func append(_ bytes: ArraySlice<UInt8>) throws(FileTrouble) {
    if let number = FileWriting.write(bytes.span.bytes, to: file) {
      throw FileTrouble(.write, path, number: number)
    }
    digest?.append(bytes.span.bytes)
    size += bytes.count
  }

  /// The digest of all that was added, which was asked for; nothing may be added any more.
  func finish() -> Digest {
    guard let stream = digest.take() else { preconditionFailure("\(path) is finished") }
    return stream.finish()
  }
}
