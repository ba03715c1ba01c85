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
  private let steps: Steps

  /// The replacement of what is in the folder at `path` of the site in the folder `site`; neither need be there yet.
  ///
  /// A link that a person names as the site is followed, one below it never.
  public init(_ path: String, of site: String) {
    self.init(path, of: site, steps: .real)
  }

  /// The same; every change passes `steps`.
  init(_ path: String, of site: String, steps: Steps) {
    self.site = site
    (above, name) = SitePath.split(path)
    self.steps = steps
  }

  private var fresh: String { "." + name + ".new" }
  private var former: String { "." + name + ".old" }

  /// Writes `files`, whose paths start in the folder; everything else in it stays.
  ///
  /// Throws `ReleaseTrouble.busy` where another import is at work beside it, and `ReleaseTrouble.linkedFolder` where a link
  /// leads elsewhere on the way.
  public func write(_ files: [String: [UInt8]]) throws(ReleaseTrouble) {
    try put(files, keepingOthers: true)
  }

  /// Makes `files` all that is in the folder.
  ///
  /// Throws `ReleaseTrouble.busy` where another import is at work beside it, and `ReleaseTrouble.linkedFolder` where a link
  /// leads elsewhere on the way.
  public func replace(with files: [String: [UInt8]]) throws(ReleaseTrouble) {
    try put(files, keepingOthers: false)
  }

  private func put(_ files: [String: [UInt8]], keepingOthers: Bool) throws(ReleaseTrouble) {
    try Directory.make(site, steps: steps)
    guard let root = try Directory.named(site, steps: steps)?.folder(at: above, making: true) else {
      throw .files(FileTrouble(.list, site + "/" + above, number: FileTrouble.notThere))
    }
    let lock = try claim(root)
    defer { withExtendedLifetime(lock) {} }
    try recover(root)
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
    try root.syncFileSystem()
    try change(root, isThere)
    try root.sync()
    try root.removeAll(fresh)
    try root.removeAll(former)
  }

  private func claim(_ root: borrowing Directory) throws(ReleaseTrouble) -> FileLock {
    let folder = openat(root.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { throw root.trouble(.lock, "") }
    do throws(FileTrouble) {
      if let lock = try FileLock(folder, path: root.path) { return lock }
    } catch {
      throw .files(error)
    }
    throw .busy(folder: root.path)
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
  private func recover(_ root: borrowing Directory) throws(ReleaseTrouble) {
    if try root.kind(of: name) == nil, try root.kind(of: former) == .folder {
      try root.move(former, to: root, as: name)
    }
    try root.removeAll(fresh)
    try root.removeAll(former)
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
