import CSync
import Files
import Glibc

/// Puts new files into a folder of content, all of them at one moment or none.
///
/// A copy of the folder, in which unchanged files are links to the standing ones, takes the changes; then the two folders
/// change places. Whatever interrupts this, the folder holds what it held before or all that is new; what is left over
/// beside it begins with a dot, is never read as content, and goes with the next replacement.
public struct FolderReplacement: Sendable {
  private let site: String
  private let above: String
  private let name: String
  private let shared: String?
  private let steps: Steps

  /// The replacement of what is in the folder at `path` of the site in the folder `site`; neither need be there yet.
  ///
  /// A link that a person names as the site is followed, one below it never. While it lasts, nobody replaces a folder in the
  /// folder `shared` of the site, where that is named; others may replace folders further below.
  public init(_ path: String, of site: String, sharing shared: String? = nil) {
    self.init(path, of: site, sharing: shared, steps: .real)
  }

  /// The same; every change passes `steps`.
  init(_ path: String, of site: String, sharing shared: String? = nil, steps: Steps) {
    self.site = site
    (above, name) = SitePath.split(path)
    self.shared = shared
    self.steps = steps
  }

  private var fresh: String { "." + name + ".new" }
  private var former: String { "." + name + ".old" }

  /// Writes `files`, whose paths start in the folder, and removes those at `removed`, with the folders that are empty then, the
  /// folder itself and the one above it among them; everything else in it stays. Where nothing is written or removed the folder stays as it is.
  ///
  /// Returns what an interrupted replacement had left beside the folder. Throws `ReleaseTrouble.changing` where another command
  /// is at work beside it, and `ReleaseTrouble.linkedFolder` where a link leads elsewhere on the way.
  @discardableResult
  public func write(
    _ files: [String: [UInt8]], removing removed: [String] = []
  ) throws(ReleaseTrouble) -> Leftover {
    try put(files, removing: removed, keepingOthers: true)
  }

  /// Makes `files` all that is in the folder; without files there is no folder then.
  ///
  /// Returns what an interrupted replacement had left beside the folder. Throws `ReleaseTrouble.changing` where another command
  /// is at work beside it, and `ReleaseTrouble.linkedFolder` where a link leads elsewhere on the way.
  @discardableResult
  public func replace(with files: [String: [UInt8]]) throws(ReleaseTrouble) -> Leftover {
    try put(files, removing: [], keepingOthers: false)
  }

  private func put(
    _ files: [String: [UInt8]], removing removed: [String], keepingOthers: Bool
  ) throws(ReleaseTrouble) -> Leftover {
    let isEmpty = keepingOthers && files.isEmpty && removed.isEmpty
    let outer = try claimShared()
    defer { withExtendedLifetime(outer) {} }
    if !isEmpty { try Directory.make(site, steps: steps) }
    guard let root = try Directory.named(site, steps: steps)?.folder(at: above, making: !isEmpty) else {
      if isEmpty { return .nothing }
      throw .files(FileTrouble(.list, site + "/" + above, number: FileTrouble.notThere))
    }
    let lock = try claim(root, isShared: false)
    defer { withExtendedLifetime(lock) {} }
    let leftover = try recover(root)
    if isEmpty { return leftover }
    try root.makeFolder(fresh)
    guard let copy = try root.folder(fresh) else { throw .inTheWay(path: fresh) }
    let isThere: Bool
    if let standing = try root.folder(name) {
      isThere = true
      if keepingOthers { try link(standing, into: copy) }
    } else {
      isThere = false
      switch try root.kind(of: name) {
      case nil: break
      case .link: throw .linkedFolder(path: root.path + "/" + name)
      case .file, .folder, .other: throw .inTheWay(path: name)
      }
    }
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
      guard SitePath.isGood(path) else { throw .badPath(path) }
      let (folder, file) = SitePath.split(path)
      guard let target = try copy.folder(at: folder, making: true) else { throw .inTheWay(path: folder) }
      // The name may be a second one of the standing file, which must not be written to.
      try target.removeFile(file)
      try target.write(bytes, to: file)
    }
    for path in removed { try remove(path, from: copy) }
    try root.syncFileSystem()
    let isGone = try copy.names().isEmpty
    if isGone {
      try root.move(name, to: root, as: former)
    } else {
      try change(root, isThere)
    }
    try root.sync()
    try root.removeAll(fresh)
    try root.removeAll(former)
    if isGone && !above.isEmpty { try Directory.removeEmpty(site + "/" + above, steps: steps) }
    return leftover
  }

  private func claimShared() throws(ReleaseTrouble) -> FileLock? {
    guard let shared, let folder = try Directory.named(site, steps: steps)?.folder(at: shared) else {
      return nil
    }
    return try claim(folder, isShared: true)
  }

  private func claim(
    _ root: borrowing Directory, isShared: Bool
  ) throws(ReleaseTrouble) -> FileLock {
    let folder = openat(root.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw root.trouble(.lock, "") }
    do throws(FileTrouble) {
      if let lock = try FileLock(folder, path: root.path, isShared: isShared) { return lock }
    } catch {
      throw .files(error)
    }
    throw .changing(folder: root.path)
  }

  private func remove(_ path: String, from copy: borrowing Directory) throws(ReleaseTrouble) {
    guard SitePath.isGood(path) else { throw .badPath(path) }
    let (folder, file) = SitePath.split(path)
    guard let holder = try copy.folder(at: folder) else { return }
    try holder.removeFile(file)
    for above in SitePath.folders(above: path) {
      guard try copy.removeEmptyFolder(above) else { return }
    }
  }

  private func change(_ root: borrowing Directory, _ isThere: Bool) throws(ReleaseTrouble) {
    guard isThere else {
      try root.move(fresh, to: root, as: name)
      return
    }
    try root.pass(.rename, name)
    // 2 is RENAME_EXCHANGE. Some network disks cannot do that, and two renames have to serve.
    if renameat2(root.descriptor, fresh, root.descriptor, name, 2) == 0 { return }
    guard [EINVAL, ENOSYS, EXDEV, ENOTSUP].contains(errno) else { throw root.trouble(.rename, name) }
    try root.move(name, to: root, as: former)
    try root.move(fresh, to: root, as: name)
  }

  /// Puts right what an interrupted replacement left behind.
  private func recover(_ root: borrowing Directory) throws(ReleaseTrouble) -> Leftover {
    var leftover = Leftover.nothing
    if try root.kind(of: name) == nil, try root.kind(of: former) == .folder {
      try root.move(former, to: root, as: name)
      leftover = .cleared
    }
    for name in [fresh, former] where try root.kind(of: name) != nil {
      try root.removeAll(name)
      leftover = .cleared
    }
    return leftover
  }

  private func link(
    _ standing: borrowing Directory, into copy: borrowing Directory
  ) throws(ReleaseTrouble) {
    for name in try standing.names() {
      guard try standing.kind(of: name) == .folder else {
        if linkat(standing.descriptor, name, copy.descriptor, name, 0) == 0 { continue }
        // A disk without links gets copies.
        guard let bytes = try standing.bytes(of: name) else { throw standing.trouble(.read, name) }
        try copy.write(bytes, to: name)
        continue
      }
      try copy.makeFolder(name)
      guard let inner = try standing.folder(name), let target = try copy.folder(name) else {
        throw .inTheWay(path: name)
      }
      try link(inner, into: target)
    }
  }
}
