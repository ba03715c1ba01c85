internal import Glibc

/// The system's notices of changes below a folder (inotify).
struct ChangeNotices: Sendable {
  /// Something that changed.
  struct Change: Hashable, Sendable {
    /// Its path from the site's folder on; the empty path stands for all.
    let path: String
    /// Whether whoever changed it is done with it.
    let isSettled: Bool
  }

  /// What becomes readable when there is news.
  let descriptor: Int32
  /// Whether every folder is watched.
  private(set) var isComplete = true

  private let folder: String
  private let names: [String]
  private var paths: [Int32: String] = [:]
  private var root: Int32?

  private static let events =
    IN_CLOSE_WRITE | IN_MODIFY | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_DELETE_SELF
    | IN_MOVE_SELF

  /// Notices of the folders `names` in `folder`; nil where the system gives none.
  init?(folder: String, names: [String]) {
    descriptor = inotify_init()
    guard descriptor >= 0 else { return nil }
    Descriptor.prepare(descriptor)
    self.folder = folder
    self.names = names
    watchRoot()
  }

  /// What changed since the last time.
  mutating func read() -> [Change] {
    var changes: [Change] = []
    if root == nil, watchRoot() { changes.append(Change(path: "", isSettled: true)) }
    var buffer = [UInt8](repeating: 0, count: 16 * 1024)
    while case .bytes(let bytes) = Descriptor.read(descriptor, through: &buffer) {
      for notice in ChangeNotice.notices(in: bytes) { changes += self.changes(of: notice) }
    }
    return changes
  }

  /// Watches the site's folder itself, so that folders that come back are noticed.
  @discardableResult private mutating func watchRoot() -> Bool {
    let number = inotify_add_watch(descriptor, folder, UInt32(Self.events | IN_ONLYDIR))
    guard number >= 0 else { return false }
    root = number
    for name in names { watch(name) }
    return true
  }

  /// Watches the folder at `path` and all below it; a folder that is gone meanwhile gives notice of that elsewhere.
  private mutating func watch(_ path: String) {
    let absolute = folder + "/" + path
    let number = inotify_add_watch(descriptor, absolute, UInt32(Self.events | IN_ONLYDIR | IN_DONT_FOLLOW))
    guard number >= 0 else {
      if errno == ENOSPC || errno == ENOMEM { isComplete = false }
      return
    }
    paths[number] = path
    for name in FolderListing.folders(in: absolute) { watch(path + "/" + name) }
  }

  /// Stops watching the folder at `path` and all below it, which went elsewhere.
  private mutating func forget(_ path: String) {
    for (number, watched) in paths where watched == path || watched.hasPrefix(path + "/") {
      inotify_rm_watch(descriptor, number)
      paths[number] = nil
    }
  }

  private mutating func changes(of notice: ChangeNotice) -> [Change] {
    if notice.has(IN_Q_OVERFLOW) {
      for name in names { watch(name) }
      return [Change(path: "", isSettled: true)]
    }
    if notice.watch == root { return changesOfRoot(notice) }
    guard let folder = paths[notice.watch] else { return [] }
    if notice.has(IN_IGNORED | IN_DELETE_SELF) {
      paths[notice.watch] = nil
      return [Change(path: folder, isSettled: true)]
    }
    if notice.name.isEmpty { return [] }
    return follow(notice, at: folder + "/" + notice.name)
  }

  private mutating func changesOfRoot(_ notice: ChangeNotice) -> [Change] {
    if notice.has(IN_IGNORED | IN_DELETE_SELF | IN_MOVE_SELF) {
      if let root { inotify_rm_watch(descriptor, root) }
      root = nil
      for name in names { forget(name) }
      return [Change(path: "", isSettled: true)]
    }
    return names.contains(notice.name) ? follow(notice, at: notice.name) : []
  }

  /// Keeps up with folders that come and go.
  private mutating func follow(_ notice: ChangeNotice, at path: String) -> [Change] {
    if notice.has(IN_ISDIR) {
      if notice.has(IN_MOVED_FROM | IN_DELETE) { forget(path) }
      if notice.has(IN_MOVED_TO | IN_CREATE) { watch(path) }
    }
    return [Change(path: path, isSettled: !notice.has(IN_MODIFY))]
  }
}
