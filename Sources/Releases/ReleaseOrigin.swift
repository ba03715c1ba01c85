public import Digests
public import Files

/// What a release came from.
///
/// It is kept in the log of releases and on the sign-off sheet, never in the site: a digest of all content would show the
/// public when something that is withheld or not yet due was changed.
public struct ReleaseOrigin: Hashable, Sendable {
  /// The digest of everything in `Content`.
  public let content: Digest
  /// The digest of everything in `Templates`.
  public let templates: Digest
  /// Name and version of the program.
  public let program: String

  /// An origin that was noted before.
  public init(content: Digest, templates: Digest, program: String) {
    self.content = content
    self.templates = templates
    self.program = program
  }

  /// What `program` makes a site from, when it makes it from the folder `site`.
  ///
  /// A digest of a folder is the SHA-256 of one line for every file in it, as `sha256sum` writes them, ordered by the bytes
  /// of the paths: `find Content -type f | LC_ALL=C sort | xargs -d '\n' sha256sum | sha256sum`.
  public init(of site: some FileTree, program: String) throws {
    let digester = try Digester(.sha256)
    content = try Self.digest(of: "Content", in: site, digester)
    templates = try Self.digest(of: "Templates", in: site, digester)
    self.program = program
  }

  private static func digest(of folder: String, in site: some FileTree, _ digester: Digester) throws -> Digest
  {
    var stream = digester.stream()
    for path in try site.files(below: folder) {
      let line = "\(digester.digest(of: try site.bytes(at: path)).hex)  \(path)\n"
      stream.append(Array(line.utf8))
    }
    return stream.finish()
  }
}
