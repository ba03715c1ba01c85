internal import Files
internal import Glibc

/// What tells the versions of files apart without reading them.
struct FileStamps: Hashable, Sendable {
  private struct Stamp: Hashable {
    let inode: UInt64
    let size: Int
    let seconds: Int
    let nanoseconds: Int
  }

  private var stamps: [String: Stamp] = [:]

  /// The files below the folders `names` in `folder`, as they are now.
  init(of folder: String, names: [String]) {
    for name in names { add(name, in: folder) }
  }

  /// The paths that are here but not in `other`, the other way round, or of another version.
  func differences(from other: FileStamps) -> Set<String> {
    var paths = Set(stamps.filter { other.stamps[$0.key] != $0.value }.keys)
    paths.formUnion(other.stamps.keys.filter { stamps[$0] == nil })
    return paths
  }

  private mutating func add(_ path: String, in folder: String) {
    var status = stat()
    guard lstat(folder + "/" + path, &status) == 0 else { return }
    // A folder is stamped by being there: its time changes with its files, which speak for themselves.
    guard status.st_mode & S_IFMT == S_IFDIR else {
      stamps[path] = Stamp(
        inode: UInt64(status.st_ino), size: Int(status.st_size), seconds: status.st_mtim.tv_sec,
        nanoseconds: status.st_mtim.tv_nsec)
      return
    }
    stamps[path] = Stamp(inode: UInt64(status.st_ino), size: 0, seconds: 0, nanoseconds: 0)
    for entry in FolderListing.entries(in: folder + "/" + path) { add(path + "/" + entry.name, in: folder) }
  }
}
