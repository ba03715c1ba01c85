public import Digests

/// A site as it was built or released: which files it has, and a way to read them.
public struct ReleasedSite: Sendable {
  /// The digest of every file, by path.
  public let files: [String: Digest]
  private let read: @Sendable (String) throws -> [UInt8]

  /// A site of `files`, which `read` reads by their paths.
  public init(files: [String: Digest], read: @escaping @Sendable (String) throws -> [UInt8]) {
    self.files = files
    self.read = read
  }

  /// The bytes of the file at `path`, held against its digest.
  ///
  /// - Throws: `DataTrouble` where they are not those of the release, or what reading throws.
  func bytes(at path: String, _ digester: Digester) throws -> [UInt8] {
    let bytes = try read(path)
    guard digester.digest(of: bytes) == files[path] else { throw DataTrouble.changedByHand(path: path) }
    return bytes
  }
}
