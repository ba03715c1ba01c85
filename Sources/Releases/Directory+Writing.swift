import CSync
import Files
import Glibc

extension Directory {
  /// Makes the folder `name`; one that is there stays.
  func makeFolder(_ name: String) throws(ReleaseTrouble) {
    try pass(.make, name)
    if mkdirat(descriptor, name, 0o777) != 0 && errno != EEXIST { throw trouble(.make, name) }
  }

  /// Writes the file `name`, which must not be there; with `synced` it has reached the disk on return.
  func write(
    _ bytes: [UInt8], to name: String, synced: Bool = false, mode: mode_t = 0o666
  ) throws(ReleaseTrouble) {
    try pass(.make, name)
    let file = openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
    guard file >= 0 else { throw trouble(.write, name) }
    defer { close(file) }
    try pass(.write, name)
    try write(bytes, into: file, name)
    if synced && steps.reachDisk && fsync(file) != 0 { throw trouble(.sync, name) }
  }

  /// Writes what stands in the file `source` to the file `name`, which must not be there.
  func copy(_ source: String, to name: String) throws(ReleaseTrouble) {
    try pass(.make, name)
    let file = openat(descriptor, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw trouble(.write, name) }
    defer { close(file) }
    try pass(.write, name)
    let pieces = try reading { () throws(FileTrouble) in try FilePieces(source) }
    while let piece = try reading({ () throws(FileTrouble) in try pieces.next() }) {
      try write(piece, into: file, name)
    }
  }

  private func write(_ bytes: [UInt8], into file: Int32, _ name: String) throws(ReleaseTrouble) {
    var at = 0
    while at < bytes.count {
      let written = bytes.withUnsafeBytes {
        Glibc.write(file, $0.baseAddress?.advanced(by: at), $0.count - at)
      }
      if written < 0 && errno == EINTR { continue }
      guard written > 0 else { throw trouble(.write, name) }
      at += written
    }
  }

  /// Moves the file `name` to `target` in `folder`; false where it is not there, as after an earlier move.
  @discardableResult
  func move(_ name: String, to folder: borrowing Directory, as target: String) throws(ReleaseTrouble) -> Bool
  {
    try folder.pass(.rename, target)
    if renameat(descriptor, name, folder.descriptor, target) == 0 { return true }
    if errno == ENOENT { return false }
    throw folder.trouble(.rename, target)
  }

  /// Removes the file or link `name`; where there is none, or a folder bears the name, nothing happens.
  func removeFile(_ name: String) throws(ReleaseTrouble) {
    try pass(.remove, name)
    if unlinkat(descriptor, name, 0) == 0 || errno == ENOENT || errno == EISDIR { return }
    throw trouble(.remove, name)
  }

  /// Removes the folder `name` if it is empty; true if no folder of this name is left.
  func removeEmptyFolder(_ name: String) throws(ReleaseTrouble) -> Bool {
    try pass(.remove, name)
    if unlinkat(descriptor, name, AT_REMOVEDIR) == 0 || errno == ENOENT { return true }
    if errno == ENOTEMPTY || errno == EEXIST || errno == ENOTDIR { return false }
    throw trouble(.remove, name)
  }

  /// Waits until the names in this folder have reached the disk.
  func sync() throws(ReleaseTrouble) {
    try pass(.sync, "")
    if steps.reachDisk && fsync(descriptor) != 0 { throw trouble(.sync, "") }
  }

  /// Waits until everything on this folder's file system has reached the disk.
  func syncFileSystem() throws(ReleaseTrouble) {
    try pass(.sync, "")
    if steps.reachDisk && syncfs(descriptor) != 0 { throw trouble(.sync, "") }
  }
}
