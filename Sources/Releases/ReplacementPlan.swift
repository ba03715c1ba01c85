import Digests

/// What has to be done to put one site in the place of another.
struct ReplacementPlan {
  /// The files of the earlier site that the new one does not have.
  let removed: [String]
  /// Those of them that must go first, because they stand in the way of a new file or folder.
  let clearings: Set<String>
  private let earlierPaths: Set<String>
  /// Where staged files go, ordered by the bytes of the paths; a folder stands for all files below it.
  private(set) var moves: [String]

  /// The way from the files of the `earlier` site, of which some are kept and not among them, to `files`, both ordered by
  /// the bytes of their paths.
  init(_ files: [StagedPath], earlier: [Manifest.File]) throws(ReleaseTrouble) {
    let folders = Self.folders(above: files)
    if let path = folders.filter({ Self.holds($0, in: files) }).min() { throw .twice(path: path) }
    earlierPaths = Set(earlier.map(\.path))
    let removed = Self.removed(from: earlier, by: files)
    self.removed = removed
    self.clearings = Set(
      removed.filter { path in
        folders.contains(path) || SitePath.folders(above: path).contains { Self.holds($0, in: files) }
      })
    self.moves = files.compactMap { $0.isKept ? nil : $0.path }
  }

  /// The folders above `files`, of which those in one folder stand together for the most part.
  private static func folders(above files: [StagedPath]) -> Set<String> {
    var folders: Set<String> = []
    var last = ""
    for file in files {
      var folder = SitePath.split(file.path).folder
      if folder == last { continue }
      last = folder
      while !folder.isEmpty, folders.insert(folder).inserted { folder = SitePath.split(folder).folder }
    }
    return folders
  }

  /// Whether one of `files`, ordered by the bytes of their paths, has the path `path`.
  private static func holds(_ path: String, in files: [StagedPath]) -> Bool {
    var (low, high) = (0, files.count)
    while low < high {
      let middle = (low + high) / 2
      if SitePath.precedes(files[middle].path, path) { low = middle + 1 } else { high = middle }
    }
    return low < files.count && !SitePath.precedes(path, files[low].path)
  }

  /// Whether the earlier site had a file at `path`; another file there is somebody's own.
  func replaces(_ path: String) -> Bool { earlierPaths.contains(path) }

  /// Whether nothing has to be done.
  var isEmpty: Bool { moves.isEmpty && removed.isEmpty }

  /// Lets the staged manifest be moved in as well.
  mutating func moveManifest() { moves.append(Manifest.name) }

  /// Lets every folder that is not there yet be moved in whole, which is one step for all that is in it.
  ///
  /// Only for a plan without obstacles. Nothing links to such a folder before the indexes are moved in.
  mutating func gatherFolders(in root: borrowing Directory) throws(ReleaseTrouble) {
    var standing: Set<String> = []
    var gathered: [String] = []
    var whole = ""
    for path in moves {
      if !whole.isEmpty && SitePath.begins(path, with: whole) { continue }
      if let folder = try Self.newFolder(above: path, in: root, &standing) {
        gathered.append(folder)
        whole = folder + "/"
      } else {
        gathered.append(path)
      }
    }
    moves = gathered
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
  private static func removed(from earlier: [Manifest.File], by files: [StagedPath]) -> [String] {
    var removed: [String] = []
    var rest = files[...]
    for file in earlier {
      while let next = rest.first, SitePath.precedes(next.path, file.path) {
        rest.removeFirst()
      }
      if let next = rest.first, next.path.utf8.elementsEqual(file.path.utf8) { continue }
      removed.append(file.path)
    }
    return removed
  }
}
