import Files
import Glibc

/// A new file that is written piece by piece.
struct NewFile: ~Copyable {
  private let path: String
  private let descriptor: Descriptor
  private let steps: Steps
  /// How many bytes were written.
  private(set) var count = 0

  /// A file at `path`, which must not be there.
  init(_ path: String, steps: Steps) throws(ArchiveTrouble) {
    try steps.take(.make, path)
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw .system(.write, path, number: errno) }
    self.path = path
    self.steps = steps
    descriptor = Descriptor(number: file)
  }

  /// Waits until what was written has reached the disk.
  func sync() throws(ArchiveTrouble) {
    try steps.take(.sync, path)
    if steps.reachDisk && fsync(descriptor.number) != 0 { throw .system(.sync, path, number: errno) }
  }

  /// Writes `bytes` at the end.
  mutating func write(_ bytes: [UInt8]) throws(ArchiveTrouble) {
    try steps.take(.write, path)
    if let number = FileWriting.write(bytes.span.bytes, to: descriptor.number) {
      throw .system(.write, path, number: number)
    }
    count += bytes.count
  }
}
