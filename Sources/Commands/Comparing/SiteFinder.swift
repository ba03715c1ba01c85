internal import Archive
internal import Changes
internal import Files
internal import Publishing
internal import Releases

/// Finds the site that a person names: a built folder, a snapshot by its name or folder, or a kept release by its
/// fingerprint.
struct SiteFinder: Sendable {
  /// Where snapshots are found by name.
  let archive: ArchiveFolder
  /// Where releases are found by fingerprint.
  let releases: ReleaseStore

  /// The site called `name`.
  ///
  /// - Throws: trouble with the folder, or `ReleaseTrouble.foreign` where it holds no site of this program.
  func site(_ name: String) throws -> ReleasedSite {
    if let fingerprint = Fingerprint(reading: name), let kept = try releases.release(fingerprint) {
      let tree = DiskTree(root: kept.folder)
      return ReleasedSite(kept.release.manifest) { try tree.bytes(at: $0) }
    }
    let named = SnapshotName(name).map { archive.folder(of: $0) } ?? name
    return ArchivedSite.isThere(named) ? try snapshot(in: named) : try built(in: named)
  }

  /// The site of the last snapshot that stands for `year`.
  ///
  /// - Throws: `ArchiveTrouble.notASnapshot` where there is none.
  func snapshot(of year: Int) throws -> ReleasedSite {
    guard let name = try archive.names().last(where: { $0.year == year }) else {
      throw ArchiveTrouble.notASnapshot(path: archive.path + "/\(year)-01")
    }
    return try snapshot(in: archive.folder(of: name))
  }

  private func snapshot(in folder: String) throws -> ReleasedSite {
    let site = try ArchivedSite(folder)
    return ReleasedSite(site.manifest) { try site.bytes(at: $0) }
  }

  private func built(in folder: String) throws -> ReleasedSite {
    let tree = DiskTree(root: folder)
    switch try OutputFolder(folder).contents() {
    case .site(let manifest): return ReleasedSite(manifest) { try tree.bytes(at: $0) }
    case .absent: throw FileTrouble(.list, folder, number: FileTrouble.notThere)
    case .empty: throw FileTrouble(.read, folder + "/" + Manifest.name, number: FileTrouble.notThere)
    }
  }
}

extension ReleasedSite {
  /// The site of the files in `manifest`, which `read` reads by their paths.
  init(_ manifest: Manifest, read: @escaping @Sendable (String) throws -> [UInt8]) {
    let files = manifest.files.map { ($0.path, $0.digest) }
    self.init(files: Dictionary(files) { first, _ in first }, read: read)
  }
}
