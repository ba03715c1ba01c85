import Files
import Glibc

/// The folder `.disclose` in an output folder, claimed for one build by a lock that ends with the process.
struct WorkFolder: ~Copyable, Sendable {
  /// The folder of staged files, each at its path.
  static let staged = "staged"
  private static let lockName = "lock"

  /// The output folder.
  let root: Directory
  /// The folder `.disclose` in it.
  let folder: Directory
  private let lock: FileLock

  private init(root: consuming Directory, folder: consuming Directory, lock: consuming FileLock) {
    self.root = root
    self.folder = folder
    self.lock = lock
  }

  /// Claims `root` for one build.
  static func claim(_ root: consuming Directory) throws(ReleaseTrouble) -> WorkFolder {
    while true {
      try root.makeFolder(SitePath.work)
      guard let folder = try root.folder(SitePath.work) else {
        // A build that ends takes the folder away, which may happen between two calls; anything else stays.
        if try root.kind(of: SitePath.work) == nil { continue }
        throw .inTheWay(path: SitePath.work)
      }
      let file = openat(folder.descriptor, lockName, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
      if file < 0 && errno == ENOENT { continue }
      guard file >= 0 else { throw folder.trouble(.lock, lockName) }
      guard let lock = try claim(file, folder.path + "/" + lockName) else { throw .busy(folder: root.path) }
      if leads(from: root, to: lock.descriptor) { return WorkFolder(root: root, folder: folder, lock: lock) }
    }
  }

  private static func claim(_ file: Int32, _ path: String) throws(ReleaseTrouble) -> FileLock? {
    do throws(FileTrouble) { return try FileLock(file, path: path) } catch { throw .files(error) }
  }

  /// Takes the folder away; nothing may be left to finish.
  func drop() throws(ReleaseTrouble) {
    try clear()
    try folder.removeFile(Self.lockName)
    _ = try root.removeEmptyFolder(SitePath.work)
  }

  /// Removes what an earlier build staged and did not come to use.
  @discardableResult
  func clear() throws(ReleaseTrouble) -> Leftover {
    if try folder.kind(of: Journal.draft) != nil { try folder.removeFile(Journal.draft) }
    if try folder.kind(of: Self.staged) == nil { return .nothing }
    try folder.removeAll(Self.staged)
    return .cleared
  }

  /// Whether the lock file that was opened is still the one that stands there, so that the next build will meet it.
  private static func leads(from root: borrowing Directory, to lock: Int32) -> Bool {
    var opened = stat()
    var standing = stat()
    return fstat(lock, &opened) == 0
      && fstatat(root.descriptor, SitePath.work + "/" + lockName, &standing, AT_SYMLINK_NOFOLLOW) == 0
      && opened.st_ino == standing.st_ino && opened.st_dev == standing.st_dev
  }
}
