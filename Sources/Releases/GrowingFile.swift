import Files
import Glibc

/// A file that is being written, and closed with this value.
struct GrowingFile: ~Copyable {
  private let descriptor: Int32
  /// Joined only where something goes wrong: there are as many of these as files in a site.
  private let folder: String
  private let name: String
  private let reachDisk: Bool

  /// The file that is open as `descriptor`, which a person knows as `name` in `folder`.
  init(_ descriptor: Int32, _ name: String, in folder: String, reachDisk: Bool) {
    self.descriptor = descriptor
    self.name = name
    self.folder = folder
    self.reachDisk = reachDisk
  }

  deinit {
    close(descriptor)
  }

  /// Adds `bytes` at its end.
  func append(_ bytes: [UInt8]) throws(ReleaseTrouble) {
    if let number = FileWriting.write(bytes.span.bytes, to: descriptor) { throw trouble(.write, number) }
  }

  /// Waits until it has reached the disk.
  func sync() throws(ReleaseTrouble) {
    if reachDisk && fsync(descriptor) != 0 { throw trouble(.sync, errno) }
  }

  private func trouble(_ action: FileTrouble.Action, _ number: Int32) -> ReleaseTrouble {
    .files(FileTrouble(action, folder + "/" + name, number: number))
  }
}
