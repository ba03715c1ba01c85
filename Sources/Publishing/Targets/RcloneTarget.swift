import Digests
import Files
import Glibc
import Releases

/// A remote of rclone, such as an object store, an SFTP or a WebDAV server, whose files are replaced where they stand.
///
/// New files go first, then pages, then index pages, the manifest last, and only then what the new release does not have is
/// removed. `.disclose/live.json` on the remote is the manifest of what is live; from before the first change until after the
/// last, `.disclose/next-<fingerprint>.json` says what is being put in. After an interruption, every file that either of them
/// lists and the new release writes otherwise is written again. It is never written over while it holds, because servers that write
/// files in place would have none for a moment.
struct RcloneTarget: Target {
  private static let folder = ".disclose"
  private static let liveName = "live.json"
  private static let lockName = "lock"

  let name: String
  private let remote: RcloneRemote

  /// The remote that rclone writes as `remote`.
  init(_ name: String, remote: String) {
    self.name = name
    self.remote = RcloneRemote(remote: remote)
  }

  func live() throws -> Manifest? {
    try state().live
  }

  func fetch(_ paths: [String], to folder: String) throws {
    try remote.fetch(paths, to: folder)
  }

  func claimed(_ work: () throws -> Void) throws {
    _ = try state()
    let lock = Self.folder + "/" + Self.lockName
    let names = try remote.names(in: Self.folder)
    // What this machine and account left behind by an interruption is its own; the site's folder is locked besides.
    if names.contains(Self.lockName) {
      let holder = try remote.bytes(of: lock)
      // One that does not end was being written when its machine stopped.
      if holder.last == UInt8(ascii: "\n"), holder != Self.owner {
        throw PublishTrouble.held(
          target: name, by: String(decoding: holder.dropLast(), as: UTF8.self), lock: lock)
      }
    }
    try remote.write(Self.owner, to: lock)
    guard try remote.bytes(of: lock) == Self.owner else { throw PublishTrouble.busy(name) }
    do {
      try work()
    } catch {
      // With the line gone the lock stays; this machine and account can take it again.
      let trouble = error
      do { try remote.remove(lock) } catch { throw trouble }
      throw trouble
    }
    try remote.remove(lock)
  }

  func put(_ release: KeptRelease, replacing earlier: Manifest?, _ headway: Headway) throws {
    let state = try state()
    let next = "\(Self.folder)/next-\(release.release.fingerprint).json"
    let plan = RclonePlan(
      from: state.live, interrupted: state.next.compactMap(\.manifest), to: release.release.manifest)
    if let stranger = try remote.standing(plan.new).first {
      throw PublishTrouble.foreign(target: name, name: stranger)
    }
    let json = release.release.manifest.json
    if !state.next.contains(where: { $0.file == next && $0.manifest?.json == json }) {
      try remote.write(json, to: next)
      guard try remote.bytes(of: next) == json else {
        throw PublishTrouble.differs(target: name, paths: [next])
      }
    }
    let sent = headway.counting(.sending, to: plan.written.count + 1)
    for wave in Waves(plan.written + [Manifest.name]).paths {
      try remote.copy(wave, from: release.folder, sent)
    }
    let wrong = try differences(from: release, headway).wrong
    let again = headway.counting(.sending, to: wrong.count)
    for wave in Waves(wrong).paths { try remote.copy(wave, from: release.folder, again) }
    if !plan.removed.isEmpty { try remote.remove(plan.removed) }
    for folder in plan.emptiedFolders { try remote.removeEmptyFolder(folder) }
    let live = Self.folder + "/" + Self.liveName
    try remote.write(json, to: live)
    guard try remote.bytes(of: live) == json else {
      throw PublishTrouble.differs(target: name, paths: [live])
    }
    for file in Set(state.next.map(\.file) + [next]) { try remote.remove(file) }
  }

  func standing(between earlier: Release?, and release: Release) -> Standing {
    do {
      // As long as anything may be half done, what is being put in stands beside what is live.
      let names = try remote.names(in: Self.folder, isPatient: false)
      if names.contains(where: { $0.hasPrefix("next-") }) { return .between }
      let live = try manifest(Self.folder + "/" + Self.liveName)
      return live == release.manifest ? .new(release.fingerprint) : .earlier(earlier?.fingerprint)
    } catch {
      return .between
    }
  }

  func differences(from release: KeptRelease, _ headway: Headway) throws -> LiveDifference {
    let paths = release.paths
    let count = headway.counting(.comparing, to: paths.count)
    let wrong = try remote.differences(of: paths, from: release.folder, count)
    return LiveDifference(wrong: wrong, strange: [])
  }

  /// What the remote says of itself: what is live, and what was being put in, each with the file that says so.
  private func state() throws -> (live: Manifest?, next: [(file: String, manifest: Manifest?)]) {
    let names = try remote.names(in: Self.folder)
    if names.isEmpty, let stranger = try remote.names(in: "").first(where: { $0 != Self.folder + "/" }) {
      throw PublishTrouble.foreign(target: name, name: stranger)
    }
    var next: [(file: String, manifest: Manifest?)] = []
    for file in names.sorted() where file.hasPrefix("next-") {
      // One that is not whole was being written before anything else was changed; it goes with the others.
      next.append((Self.folder + "/" + file, try manifest(Self.folder + "/" + file)))
    }
    guard names.contains(Self.liveName) else { return (nil, next) }
    let live = try manifest(Self.folder + "/" + Self.liveName)
    // It is written after everything else, while what it is to say still stands in the other.
    if live == nil && next.allSatisfy({ $0.manifest == nil }) {
      throw PublishTrouble.changedManifest(target: name, path: Self.folder + "/" + Self.liveName)
    }
    return (live, next)
  }

  private func manifest(_ path: String) throws -> Manifest? {
    do { return try Manifest(json: try remote.bytes(of: path)) } catch is Manifest.Fault { return nil }
  }

  /// Machine and account.
  private static var owner: [UInt8] {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    return name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) } + Array(" \(geteuid())\n".utf8)
  }
}
