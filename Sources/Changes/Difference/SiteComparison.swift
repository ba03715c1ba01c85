import Digests

/// Compares two releases of a site.
///
/// Data whose digest is the same in both is not even read, so that a small change in a large site is found at once.
public struct SiteComparison: Sendable {
  private let old: ReleasedSite
  private let new: ReleasedSite
  private let digester: Digester

  /// A comparison of `old` with `new`.
  ///
  /// - Throws: where the machine's libcrypto does not have SHA-256.
  public init(from old: ReleasedSite, to new: ReleasedSite) throws {
    self.old = old
    self.new = new
    digester = try Digester(.sha256)
  }

  /// What is different.
  ///
  /// - Throws: `DataTrouble` where data is not what it should be, or what reading a file throws.
  public func run() throws -> SiteDifference {
    let (before, after) = (Self.dataKeys(of: old), Self.dataKeys(of: new))
    let pages = Self.pageKeys(of: old).intersection(Self.pageKeys(of: new))
    let notCompared = before.symmetricDifference(after).intersection(pages)
    var years: [YearDifference] = []
    for key in before.union(after).subtracting(notCompared).sorted() {
      if old.files[key.dataPath] == new.files[key.dataPath] { continue }
      let (earlier, later) = (try data(key, of: old), try data(key, of: new))
      do {
        if let year = try YearComparison(key: key, old: earlier, new: later).run() { years.append(year) }
      } catch is DecodingError {
        throw DataTrouble.otherFormat(path: key.dataPath)
      }
    }
    return SiteDifference(
      years: years, notCompared: notCompared.sorted(), files: files(changedIn: Set(years.map(\.key.code))))
  }

  private func data(_ key: YearKey, of site: ReleasedSite) throws -> DataFile? {
    let path = key.dataPath
    guard site.files[path] != nil else { return nil }
    guard let file = DataFile(try site.bytes(at: path, digester)) else {
      throw DataTrouble.otherFormat(path: path)
    }
    return file
  }

  /// The files, of which those below the codes `regions` belong to regions whose records differ.
  private func files(changedIn regions: Set<String>) -> FileDifference {
    var files = FileDifference()
    let paths = Set(old.files.keys).union(new.files.keys)
    for path in paths.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      switch (old.files[path], new.files[path]) {
      case (nil, _): files.added.append(path)
      case (_, nil): files.removed.append(path)
      case (let before, let after) where before == after: continue
      default:
        let top = path.split(separator: "/").first.map { String($0) } ?? path
        // Pages at the top are made from all regions.
        let follows = path.utf8.contains(UInt8(ascii: "/")) ? regions.contains(top) : !regions.isEmpty
        if path.hasSuffix(".html") {
          if follows { files.pagesWithRecords.append(path) } else { files.pagesInLook.append(path) }
        } else if path.contains("/attachments/") {
          files.attachments.append(path)
        } else {
          files.others.append(path)
        }
      }
    }
    return files
  }

  private static func dataKeys(of site: ReleasedSite) -> Set<YearKey> {
    Set(site.files.keys.compactMap { YearKey(dataPath: $0) })
  }

  private static func pageKeys(of site: ReleasedSite) -> Set<YearKey> {
    Set(site.files.keys.compactMap { YearKey(pagePath: $0) })
  }
}
