internal import Files
internal import Glibc

/// A file that a person asked a report to be written to.
struct ReportFile {
  /// Its path.
  let path: String

  /// Writes the report beside the file first, then puts it in its place, so that an interruption, or a disk that loses
  /// what was written, leaves the earlier report.
  ///
  /// - Throws: trouble of the machine with the file or its folder.
  func write(_ writing: ReportWriting) throws {
    let draft = path + ".new"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileTrouble(.write, draft, number: errno) }
    do {
      try writing { bytes in try Self.write(bytes, to: descriptor, of: draft) }
      guard fsync(descriptor) == 0 else { throw FileTrouble(.sync, draft, number: errno) }
    } catch {
      close(descriptor)
      unlink(draft)
      throw error
    }
    guard close(descriptor) == 0 else { throw FileTrouble(.write, draft, number: errno) }
    guard rename(draft, path) == 0 else { throw FileTrouble(.rename, path, number: errno) }
  }

  /// Writes `bytes` in the same way.
  func write(_ bytes: [UInt8]) throws {
    try write { take in try take(bytes) }
  }

  private static func write(
    _ bytes: [UInt8], to descriptor: Int32, of draft: String
  ) throws(FileTrouble) {
    if let number = FileWriting.write(bytes.span.bytes, to: descriptor) {
      throw FileTrouble(.write, draft, number: number)
    }
  }
}
