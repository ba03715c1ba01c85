import CSync
import Files
import Glibc

/// Folders of ours on disk.
enum Tree {
  /// Makes the folder at `path` and those above it; those that are there stay.
  static func make(_ path: String, _ steps: Steps) throws(ArchiveTrouble) {
    try steps.take(.make, path)
    if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
    guard errno == ENOENT, let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex
    else {
      throw .system(.make, path, number: errno)
    }
    try make(String(path[..<slash]), steps)
    if mkdir(path, 0o777) != 0 && errno != EEXIST { throw .system(.make, path, number: errno) }
  }

  /// Whether anything bears the name, be it a link that leads nowhere.
  static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Whether a regular file bears the name, links not followed.
  static func isFile(_ path: String) -> Bool { kind(path) == S_IFREG }

  /// Whether a folder bears the name, links not followed.
  static func isFolder(_ path: String) -> Bool { kind(path) == S_IFDIR }

  private static func kind(_ path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// Whether `path` still bears what `descriptor` has open.
  static func leads(_ path: String, to descriptor: Int32) -> Bool {
    var standing = stat()
    var opened = stat()
    return lstat(path, &standing) == 0 && fstat(descriptor, &opened) == 0 && standing.st_ino == opened.st_ino
      && standing.st_dev == opened.st_dev
  }

  /// Removes everything at `path`; nothing there is no trouble, and no link is followed.
  static func remove(_ path: String, _ steps: Steps) throws(ArchiveTrouble) {
    try steps.take(.remove, path)
    if unlink(path) == 0 || errno == ENOENT { return }
    guard errno == EISDIR || errno == EPERM else { throw .system(.remove, path, number: errno) }
    let names = try names(in: path)
    for name in names { try remove(path + "/" + name, steps) }
    if rmdir(path) != 0 && errno != ENOENT { throw .system(.remove, path, number: errno) }
  }

  /// The names in the folder at `path`, ordered by their bytes.
  static func names(in path: String) throws(ArchiveTrouble) -> [String] {
    do throws(FileTrouble) {
      return try DiskTree(root: path).entries(in: "").map(\.name)
    } catch {
      throw .files(error)
    }
  }

  /// Moves `path` to `target`, never over something that is there, once all of it has reached the disk.
  static func settle(_ path: String, at target: String, in folder: String, _ steps: Steps)
    throws(ArchiveTrouble)
  {
    try sync(path, whole: true, steps)
    try steps.take(.rename, target)
    if isThere(target) { throw .exists(path: target) }
    let noReplace: UInt32 = 1
    if renameat2(AT_FDCWD, path, AT_FDCWD, target, noReplace) != 0 {
      if errno == EEXIST { throw .exists(path: target) }
      // Some file systems cannot promise it; the look before must do there.
      guard errno == EINVAL || errno == ENOSYS, rename(path, target) == 0 else {
        throw .system(.rename, target, number: errno)
      }
    }
    try sync(folder, whole: false, steps)
  }

  private static func sync(_ folder: String, whole: Bool, _ steps: Steps) throws(ArchiveTrouble) {
    try steps.take(.sync, folder)
    guard steps.reachDisk else { return }
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(.sync, folder, number: errno) }
    defer { close(descriptor) }
    let result = whole ? syncfs(descriptor) : fsync(descriptor)
    guard result == 0 else { throw .system(.sync, folder, number: errno) }
  }
}
