public import Files
import FoundationEssentials
import Glibc
public import Releases

/// The folder `Releases` of a site: the releases that were published last, the log of releases, and a lock.
///
/// A kept release is a folder named by its fingerprint. Its files are hard links to those of the output folder, which a build
/// never writes in place, so that keeping one costs no room and no copying.
public struct ReleaseStore: Sendable {
  /// The name of the folder in that of a site.
  static let name = "Releases"
  private static let incoming = ".incoming"
  /// The folder.
  public let folder: String

  /// The store of the site in the folder `site`.
  public init(site: String) {
    folder = site + "/" + Self.name
  }

  /// Does `work` while no other publication of this site runs.
  public func claimed<Value>(_ work: () async throws -> Value) async throws -> Value {
    try make(folder)
    guard let lock = try FileLock(file: folder + "/.lock") else { throw PublishTrouble.busy(folder) }
    defer { withExtendedLifetime(lock) {} }
    return try await work()
  }

  /// The kept release with `fingerprint`; nil where it is not kept.
  public func release(_ fingerprint: Fingerprint) throws -> KeptRelease? {
    let path = folder + "/\(fingerprint)"
    let tree = DiskTree(root: path)
    guard try tree.kind(at: Manifest.name) == .file else { return nil }
    do {
      let release = try Release(try Manifest(json: try tree.bytes(at: Manifest.name)))
      guard release.fingerprint == fingerprint else {
        throw PublishTrouble.damagedRelease("\(fingerprint)", path: Manifest.name)
      }
      return KeptRelease(release: release, folder: path)
    } catch is Manifest.Fault {
      throw PublishTrouble.damagedRelease("\(fingerprint)", path: Manifest.name)
    }
  }

  /// Keeps `release`, whose files stand in the output folder `output`; each is held to its digest.
  public func keep(
    _ release: Release, from output: String, headway: Headway = .unheard
  ) throws -> KeptRelease {
    let draft = folder + "/" + Self.incoming
    try remove(draft)
    if let kept = try whole(release, headway) { return kept }
    try make(draft)
    let kept = KeptRelease(release: release, folder: draft)
    var made: Set<Substring> = []
    let count = headway.counting(.copying, to: release.manifest.files.count)
    for file in release.manifest.files {
      if let slash = file.path.lastIndex(of: "/"), made.insert(file.path[..<slash]).inserted {
        try make(draft + "/" + file.path[..<slash])
      }
      try link(output + "/" + file.path, as: draft + "/" + file.path)
      count.add()
    }
    do {
      try kept.check(headway)
    } catch PublishTrouble.damagedRelease(_, let path) {
      throw PublishTrouble.notBuilt(folder: output, path: path, count: 1)
    }
    try WholeFile.write(release.manifest.json, to: draft + "/" + Manifest.name)
    let path = folder + "/\(release.fingerprint)"
    try remove(path)
    guard rename(draft, path) == 0 else { throw FileTrouble(.rename, path, number: errno) }
    return KeptRelease(release: release, folder: path)
  }

  /// Writes the small file `name`.
  public func write(_ bytes: [UInt8], to name: String) throws {
    try make(folder)
    try WholeFile.write(bytes, to: folder + "/" + name)
  }

  /// Writes the sign-off sheet of the release with `fingerprint` and gives its path.
  public func writeSheet(_ bytes: [UInt8], for fingerprint: Fingerprint) throws -> String {
    try make(folder + "/sheets")
    let path = folder + "/sheets/\(fingerprint).html"
    // Whatever sheet an interrupted publication was about to write, the next one writes over its draft.
    try WholeFile.write(bytes, to: path, by: folder + "/sheets/.sheet.new")
    return path
  }

  /// The fingerprints of all kept releases.
  public func fingerprints() throws -> Set<String> {
    Set(
      try DiskTree(root: folder).entries(in: "")
        .filter { $0.kind == .folder && Fingerprint(reading: $0.name)?.description == $0.name }.map(\.name))
  }

  /// Removes every kept release that is not among `fingerprints`.
  public func keepOnly(_ fingerprints: Set<String>) throws {
    for name in try self.fingerprints().subtracting(fingerprints).sorted() {
      try remove(folder + "/" + name)
    }
  }

  /// The release where it is kept and whole.
  private func whole(_ wanted: Release, _ headway: Headway) throws -> KeptRelease? {
    do {
      guard let kept = try release(wanted.fingerprint), kept.release.digest == wanted.digest else {
        return nil
      }
      try kept.check(headway)
      return KeptRelease(release: wanted, folder: kept.folder)
    } catch PublishTrouble.damagedRelease {
      return nil
    }
  }

  private func link(_ path: String, as name: String) throws {
    if Glibc.link(path, name) == 0 { return }
    // Another disk, or one without links: a copy serves as well.
    guard [EXDEV, EPERM, EACCES, EMLINK, ENOSYS, ENOTSUP].contains(errno) else {
      throw FileTrouble(.make, name, number: errno)
    }
    let tree = DiskTree(root: "/")
    let absolute = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    try WholeFile.write(try tree.bytes(at: String(absolute.dropFirst())), to: name)
  }

  private func make(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw FileTrouble(.make, path, number: errno)
    }
  }

  private func remove(_ path: String) throws {
    guard access(path, F_OK) == 0 else { return }
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw FileTrouble(.remove, path, number: errno)
    }
  }
}
