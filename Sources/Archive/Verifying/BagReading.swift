import Digests

/// Reads files of a bag for their digests, each file by itself.
struct BagReading: Sendable {
  /// A file of a bag.
  struct Name: Hashable, Sendable {
    /// Where it stands.
    let place: String
    /// The path by which the manifests know it.
    let path: String
  }

  /// A file that was read.
  struct File: Sendable {
    let name: Name
    let bytes: Int
    let digests: FileDigests
    /// The digest of a page of the site without its mark; of any other file, its own.
    let unmarked: Digest
  }

  /// The folder of the bag.
  let folder: String
  let mark: PageMark?
  let digesters: Digesters
  let limits: Limits

  /// Reads the files called `names`.
  func read(_ names: ArraySlice<Name>) throws(ArchiveTrouble) -> [File] {
    var files: [File] = []
    for name in names { files.append(try read(name)) }
    return files
  }

  private func read(_ name: Name) throws(ArchiveTrouble) -> File {
    let file = try FileSource(folder + "/" + name.place)
    var making = DigestsInMaking(digesters)
    if let mark, BagPath.isBelow(BagPath.site, name.path), PageMark.isPage(name.path),
      file.size <= limits.whole
    {
      let page = try file.bytes(at: 0, count: file.size)
      making.append(page)
      let original = digesters.sha256.digest(of: mark.unmarked(page) ?? page)
      return File(name: name, bytes: page.count, digests: making.finish(), unmarked: original)
    }
    var at = 0
    while at < file.size {
      let piece = try file.bytes(at: at, count: min(FileSource.piece, file.size - at))
      if piece.isEmpty { break }
      making.append(piece)
      at += piece.count
    }
    let digests = making.finish()
    return File(name: name, bytes: at, digests: digests, unmarked: digests.sha256)
  }
}
