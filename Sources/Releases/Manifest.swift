public import Digests

/// What a built site consists of: every file with its size and digest, except the manifest itself.
///
/// It is written as `manifest.json`, one entry a line, ordered by the bytes of the paths, lines ended with LF:
///
///     {
///     "format": 1,
///     "generator": "disclose",
///     "files": [
///     {"path": "152501/index.html", "bytes": 5120, "sha256": "9f86…"},
///     {"path": "index.html", "bytes": 2048, "sha256": "60303a…"}
///     ]
///     }
///
/// In a path only the double quote is escaped, as `\"`. **This format must not change**: sites that stand, and programs
/// that compare them, are read by it. A different form needs another `format` number. No clock goes into it, so the same
/// site always has the same manifest.
public struct Manifest: Hashable, Sendable {
  /// One file of the site.
  public struct File: Hashable, Sendable {
    /// The path below the output folder, with `/` between its parts.
    public let path: String
    /// How many bytes it has.
    public let bytes: Int
    /// Its SHA-256 digest.
    public let digest: Digest

    /// A file of the site.
    public init(path: String, bytes: Int, digest: Digest) {
      self.path = path
      self.bytes = bytes
      self.digest = digest
    }
  }

  /// The name of the manifest's file, at the top of the output folder.
  public static let name = "manifest.json"

  /// The number of the form that this program writes.
  public static let format = 1

  /// The name of the program that made the site.
  public let generator: String
  /// The files, ordered by the bytes of their paths.
  public let files: [File]

  /// A manifest of `files` in any order.
  public init(generator: String, files: [File]) {
    self.generator = generator
    self.files = files.sorted { SitePath.precedes($0.path, $1.path) }
  }
}
