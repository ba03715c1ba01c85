internal import Digests
public import Files

/// The site in a snapshot, as readers of the live site see it: what the fingerprint that was announced stands for, and not a
/// byte else.
///
/// The fingerprint is the digest of the tag manifest, that lists the manifest, and that lists every file, so that each file is
/// held to what was announced as it is read. Years that the archived site itself let its readers see are left out, because
/// each would hold those before it once more.
public struct ShownSnapshot: Sendable {
  /// Why a snapshot cannot be shown.
  public enum Fault: Error, Hashable, Sendable {
    /// It is not there.
    case missing
    /// What stands at this path is not what the fingerprint stands for.
    case changed(path: String)
  }

  /// Where the snapshots of a site stand in its folder.
  public static let folder = "Archive"

  /// The paths of its files below the archived site, in the order of their bytes.
  public let paths: [String]
  /// The names of the snapshots that readers of the archived site could open there.
  public let within: [String]
  private let tree: any FileTree
  private let place: String
  private let digests: [String: Digest]
  private let digester: Digester

  /// The snapshot called `name` of the site in `tree`, whose announced fingerprint is `fingerprint`.
  ///
  /// - Throws: `Fault`, or trouble of the machine with a file or its libcrypto.
  public init(_ name: String, fingerprint: String, of tree: any FileTree) throws {
    self.tree = tree
    digester = try Digester(.sha256)
    let place = Self.folder + "/" + name
    self.place = place
    guard SnapshotName(name) != nil, try tree.kind(at: place) == .folder else { throw Fault.missing }
    let tags = place + "/" + BagPath.tagManifest(.sha256)
    guard let tagText = try Self.bytes(tags, of: tree), digester.digest(of: tagText).hex == fingerprint else {
      throw Fault.changed(path: tags)
    }
    let payload = BagPath.manifest(.sha256)
    let digest = try Self.lines(of: tagText, at: tags).first { $0.path == payload }?.digest
    let manifest = place + "/" + payload
    guard let text = try Self.bytes(manifest, of: tree), digester.digest(of: text) == digest else {
      throw Fault.changed(path: manifest)
    }
    var digests: [String: Digest] = [:]
    var within: [String] = []
    for line in try Self.lines(of: text, at: manifest) where BagPath.isBelow(BagPath.site, line.path) {
      let path = BagPath.rest(of: line.path, below: BagPath.site)
      if let name = Self.snapshot(of: path) {
        if !within.contains(name) { within.append(name) }
      } else {
        digests[path] = line.digest
      }
    }
    self.digests = digests
    self.within = within
    paths = digests.keys.sorted { $0.precedesByBytes($1) }
  }

  /// Whether it has a file at `path`.
  public func has(_ path: String) -> Bool { digests[path] != nil }

  /// The bytes of the file at `path`, one of `paths`.
  ///
  /// - Throws: `Fault.changed` where they are others, or trouble of the machine with the file.
  public func bytes(at path: String) throws -> [UInt8] {
    let file = place + "/" + BagPath.site + path
    guard let bytes = try Self.bytes(file, of: tree), digester.digest(of: bytes) == digests[path] else {
      throw Fault.changed(path: file)
    }
    return bytes
  }

  /// The snapshot to whose pages on the site `path` belongs; nil where to none.
  private static func snapshot(of path: String) -> String? {
    let parts = path.split(separator: "/", maxSplits: 2)
    guard parts.count == 3, parts[0] == "archive", SnapshotName(String(parts[1])) != nil else { return nil }
    return String(parts[1])
  }

  /// The bytes of the file at `path`; nil where there is none.
  private static func bytes(_ path: String, of tree: any FileTree) throws -> [UInt8]? {
    try tree.kind(at: path) == .file ? try tree.bytes(at: path) : nil
  }

  private static func lines(of text: [UInt8], at path: String) throws(Fault) -> [ManifestText.Line] {
    do throws(ManifestText.Fault) { return try ManifestText.lines(of: text, digestBytes: 32) } catch {
      throw .changed(path: path)
    }
  }
}
