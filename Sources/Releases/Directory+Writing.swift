import CSync
import Files
import Glibc

extension Directory {
  /// Makes the folder `name`; one that is there stays.
  func makeFolder(_ name: String) throws(ReleaseTrouble) {
    try pass(.make, name)
    if mkdirat(descriptor, name, 0o777) != 0 && errno != EEXIST { throw trouble(.make, name) }
  }

  /// Writes the file `name`, which must not be there, or the file at a path below this folder, and makes the folders
  /// above it; with `synced` it has reached the disk on return.
  func write(
    _ bytes: [UInt8], to name: String, synced: Bool = false, mode: mode_t = 0o666
  ) throws(ReleaseTrouble) {
    let file = try newFile(name, mode)
    try file.append(bytes)
    if synced { try file.sync() }
  }

  /// Writes what stands in the file `source` to the file `name`, as `write` does; `note` is told each piece of it.
  func copy(_ source: String, to name: String, noting note: ([UInt8]) -> Void) throws(ReleaseTrouble) {
    let file = try newFile(name)
    let pieces = try reading { () throws(FileTrouble) in try FilePieces(source) }
    while let piece = try reading({ () throws(FileTrouble) in try pieces.next() }) {
      try file.append(piece)
      note(piece)
    }
  }

  /// The file `name`, empty, as `write` makes it.
  func newFile(_ name: String, _ mode: mode_t = 0o666) throws(ReleaseTrouble) -> GrowingFile {
    let file = GrowingFile(try create(name, mode), name, in: path, reachDisk: steps.reachDisk)
    try pass(.write, name)
    return file
  }

  private func create(_ name: String, _ mode: mode_t) throws(ReleaseTrouble) -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    try pass(.make, name)
    var file = openat(descriptor, name, flags, mode)
    if file < 0 && errno == ENOENT {
      try makeFolders(above: name)
      file = openat(descriptor, name, flags, mode)
    }
    guard file >= 0 else { throw trouble(.write, name) }
    return file
  }

  /// Makes the folder of `name` and, only where it is not there either, the one above it.
  private func makeFolders(above name: String) throws(ReleaseTrouble) {
    let folder = SitePath.split(name).folder
    if folder.isEmpty { return }
    try pass(.make, folder)
    if mkdirat(descriptor, folder, 0o777) == 0 || errno == EEXIST { return }
    guard errno == ENOENT else { throw trouble(.make, folder) }
    try makeFolders(above: folder)
    try makeFolder(folder)
  }

  /// Moves the file or folder `name` to `target` in `folder`; false where it is not there, as after an earlier move.
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

  /// Removes what bears `name`, with all that is in it.
  func removeAll(_ name: String) throws(ReleaseTrouble) {
    guard let inner = try folder(name) else { return try removeFile(name) }
    for below in try inner.names() { try inner.removeAll(below) }
    _ = try removeEmptyFolder(name)
  }

  /// Removes the folder `name` if it is empty; true if no folder of this name is left.
  func removeEmptyFolder(_ name: String) throws(ReleaseTrouble) -> Bool {
    try pass(.remove, name)
    if unlinkat(descriptor, name, AT_REMOVEDIR) == 0 || errno == ENOENT { return true }
    // A folder at which a disk is mounted is busy.
    if [ENOTEMPTY, EEXIST, ENOTDIR, EBUSY].contains(errno) { return false }
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
