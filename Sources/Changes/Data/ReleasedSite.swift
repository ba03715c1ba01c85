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

  /// The same site as if regions had had the codes that they became, `codes` by former ones, where it has not those too.
  public func renaming(_ codes: [String: String]) -> ReleasedSite {
    let standing = Set(files.keys.compactMap { $0.split(separator: "/").first.map { String($0) } })
    let moved = codes.filter { standing.contains($0.key) && !standing.contains($0.value) }
    if moved.isEmpty { return self }
    let paths = files.keys.map { path in
      let parts = path.split(separator: "/", maxSplits: 1)
      guard parts.count == 2, let code = moved[String(parts[0])] else { return (path, path) }
      return ("\(code)/\(parts[1])", path)
    }
    let former = Dictionary(paths) { first, _ in first }
    let files = former.compactMapValues { self.files[$0] }
    let read = read
    return ReleasedSite(files: files) { try read(former[$0] ?? $0) }
  }

  /// Whether the file at `path` is one of those that hold a site's records, which are all that a comparison reads.
  public static func isData(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    return parts.count == 3 && parts[1] == "data" && path.hasSuffix(".json")
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
