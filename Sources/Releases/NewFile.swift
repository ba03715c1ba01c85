import Files
import Glibc

/// A file that is being written, and closed with this value.
struct NewFile: ~Copyable {
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
    var at = 0
    while at < bytes.count {
      let written = bytes.withUnsafeBytes {
        write(descriptor, $0.baseAddress?.advanced(by: at), $0.count - at)
      }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { throw trouble(.write) }
      at += written
    }
  }

  /// Waits until it has reached the disk.
  func sync() throws(ReleaseTrouble) {
    if reachDisk && fsync(descriptor) != 0 { throw trouble(.sync) }
  }

  private func trouble(_ action: FileTrouble.Action) -> ReleaseTrouble {
    .files(FileTrouble(action, folder + "/" + name, number: errno))
  }
}
