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
  private let lock: Int32

  private init(root: consuming Directory, folder: consuming Directory, lock: Int32) {
    self.root = root
    self.folder = folder
    self.lock = lock
  }

  deinit {
    close(lock)
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
      let lock = openat(folder.descriptor, lockName, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
      if lock < 0 && errno == ENOENT { continue }
      guard lock >= 0 else { throw folder.trouble(.lock, lockName) }
      guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
        let number = errno
        close(lock)
        if number == EWOULDBLOCK { throw .busy(folder: root.path) }
        throw folder.trouble(.lock, lockName, number)
      }
      if leads(from: root, to: lock) { return WorkFolder(root: root, folder: folder, lock: lock) }
      close(lock)
    }
  }

  /// Takes the folder away; nothing may be left to finish.
  func drop() throws(ReleaseTrouble) {
    try clear()
    try folder.removeFile(Self.lockName)
    _ = try root.removeEmptyFolder(SitePath.work)
  }

  /// Removes what an earlier build staged and did not come to use.
  func clear() throws(ReleaseTrouble) {
    if try folder.kind(of: Journal.draft) != nil { try folder.removeFile(Journal.draft) }
    if try folder.kind(of: Self.staged) != nil { try folder.removeAll(Self.staged) }
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
