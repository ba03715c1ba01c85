internal import Diagnostics
internal import Digests
internal import Files
internal import Publishing
internal import Releases

/// Whether the site that is to be archived was ever published.
enum NeverPublished {
  /// What is worth knowing of the built site in `output`: that the log of the site in the folder `site` tells of releases, and
  /// that it is none of them.
  ///
  /// - Throws: `PublishTrouble.damagedLog`, and trouble of the machine.
  static func remarks(on output: String, of site: String) throws -> [Diagnostic] {
    let releases = try ReleaseLog(in: ReleaseStore(site: site)).entries
    let tree = DiskTree(root: output)
    guard let last = releases.last, try tree.kind(at: Manifest.name) == .file else { return [] }
    let digest = try Digester(.sha256).digest(of: try tree.bytes(at: Manifest.name))
    guard !releases.contains(where: { $0.manifest == digest.hex }) else { return [] }
    return [
      Diagnostic(
        .neverPublished, at: Place(file: output),
        ["fingerprint": "\(Fingerprint(digest))", "last": last.fingerprint])
    ]
  }
}
