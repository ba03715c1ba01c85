public import Digests

/// What is published at once: the files of a site with their digests, and what they came from.
///
/// Two releases with the same files have the same digest and fingerprint, whatever they came from; so anybody who sees the
/// site can tell which release it is: `sha256sum manifest.json`.
public struct Release: Hashable, Sendable {
  /// The files with their sizes and digests.
  public let manifest: Manifest
  /// What the files came from; nil where only the files are known.
  public let origin: ReleaseOrigin?
  /// The SHA-256 of `manifest.json`, which stands for every byte of the site.
  public let digest: Digest

  /// The short name of the release, which people read to each other.
  public var fingerprint: Fingerprint { Fingerprint(digest) }

  /// The release of the files in `manifest`, made from `origin`.
  ///
  /// - Throws: where the machine's libcrypto does not have SHA-256.
  public init(_ manifest: Manifest, origin: ReleaseOrigin? = nil) throws(DigestTrouble) {
    self.manifest = manifest
    self.origin = origin
    digest = try Digester(.sha256).digest(of: manifest.json)
  }
}
