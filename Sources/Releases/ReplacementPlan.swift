import Digests

/// What has to be done to put one site in the place of another.
struct ReplacementPlan {
  /// The files of the earlier site that the new one does not have.
  let removed: [String]
  /// Those of them that must go first, because they stand in the way of a new file or folder.
  let clearings: Set<String>
  /// Where staged files go.
  let written: PathList
  private let earlierPaths: Set<String>
  private var movesManifest = false
  /// What is moved in, ordered by the bytes of the paths; a folder stands for all files below it.
  private var moves: [String] = []

  /// The way from the files of the `earlier` site, ordered by the bytes of their paths, of which some are kept and not among
  /// them, to `files`.
  init(_ files: StagedPaths, earlier: [Manifest.File]) throws(ReleaseTrouble) {
    let folders = Self.folders(above: files)
    if let path = folders.filter({ files.holds($0) }).min() { throw .twice(path: path) }
    earlierPaths = Set(earlier.map(\.path))
    let removed = Self.removed(from: earlier, by: files)
    self.removed = removed
    self.clearings = Set(
      removed.filter { path in
        folders.contains(path) || SitePath.folders(above: path).contains { files.holds($0) }
      })
    written = files.written
  }

  /// The folders above `files`, of which those in one folder stand together for the most part.
  private static func folders(above files: StagedPaths) -> Set<String> {
    var folders: Set<String> = []
    for paths in [files.written, files.kept] {
      var last = ""
      for path in paths {
        var folder = SitePath.split(path).folder
        if folder == last { continue }
        last = folder
        while !folder.isEmpty, folders.insert(folder).inserted { folder = SitePath.split(folder).folder }
      }
    }
    return folders
  }

  /// Whether the earlier site had a file at `path`; another file there is somebody's own.
  func replaces(_ path: String) -> Bool { earlierPaths.contains(path) }

  /// Whether nothing has to be done.
  var isEmpty: Bool { written.isEmpty && removed.isEmpty && !movesManifest }

  /// Lets the staged manifest be moved in as well.
  mutating func moveManifest() { movesManifest = true }

  /// Finds what to move in: every folder that is not there yet whole, which is one step for all that is in it, and other files
  /// one by one.
  ///
  /// Only for a plan without obstacles. Nothing links to such a folder before the indexes are moved in.
  mutating func gatherFolders(in root: borrowing Directory) throws(ReleaseTrouble) {
    var standing: Set<String> = []
    var whole = ""
    for path in written {
      if !whole.isEmpty && SitePath.begins(path, with: whole) { continue }
      if let folder = try Self.newFolder(above: path, in: root, &standing) {
        moves.append(folder)
        whole = folder + "/"
      } else {
        moves.append(path)
      }
    }
    if movesManifest { moves.append(Manifest.name) }
  }

  /// The outermost folder above `path` that is not there yet.
  private static func newFolder(
    above path: String, in root: borrowing Directory, _ standing: inout Set<String>
  ) throws(ReleaseTrouble) -> String? {
    for folder in SitePath.folders(above: path).reversed() where !standing.contains(folder) {
      guard let kind = try root.kind(of: folder) else { return folder }
      // What stands in the way is cleared first, and then the files go in one by one.
      guard kind == .folder else { return nil }
      standing.insert(folder)
    }
    return nil
  }

  /// The plan as it is put down before it is carried out.
  ///
  /// What pages need comes before the pages, pages before the indexes that lead to them, inner indexes before outer
  /// ones, and the manifest last, so that who reads in the meantime meets as few dead ends as may be.
  func journal(manifest: Digest) -> Journal {
    Journal(
      manifest: manifest, clearings: removed.filter { clearings.contains($0) },
      moves: moves.map { (rank: SitePath.rank($0), path: $0) }.sorted { left, right in
        left.rank == right.rank ? SitePath.precedes(left.path, right.path) : left.rank < right.rank
      }.map(\.path),
      removals: removed.filter { !clearings.contains($0) })
  }

  /// Compared by bytes, because two spellings of a character are one string but two files.
  private static func removed(from earlier: [Manifest.File], by files: StagedPaths) -> [String] {
    var (written, kept) = (files.written[...], files.kept[...])
    return earlier.compactMap { written.passes($0.path) || kept.passes($0.path) ? nil : $0.path }
  }
}
