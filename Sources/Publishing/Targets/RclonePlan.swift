import Digests
import Releases

/// What has to be written and removed where files are replaced in place and an earlier run may have been interrupted.
struct RclonePlan {
  /// The paths that nothing of ours may stand at yet.
  let new: [String]
  /// The paths whose files are to be written.
  let written: [String]
  /// The paths whose files are to be removed.
  let removed: [String]
  /// The folders that only removed files stood in, the deepest first.
  let emptiedFolders: [String]

  /// The way from `live`, or from something between it and the `interrupted` ones, to `wanted`.
  init(from live: Manifest?, interrupted: [Manifest], to wanted: Manifest) {
    let standing = Dictionary(uniqueKeysWithValues: (live?.files ?? []).map { ($0.path, $0.digest) })
    var uncertain: [String: Set<Digest>] = [:]
    for file in interrupted.flatMap(\.files) { uncertain[file.path, default: []].insert(file.digest) }
    let paths = Set(wanted.files.map(\.path))
    new = wanted.files.map(\.path).filter { standing[$0] == nil && uncertain[$0] == nil }
    written = wanted.files.filter { file in
      standing[file.path] != file.digest || !(uncertain[file.path] ?? []).isSubset(of: [file.digest])
    }.map(\.path)
    let removed = Set(standing.keys).union(uncertain.keys).subtracting(paths).sorted()
    let folders = Set(paths.flatMap(Self.folders(above:)))
    self.removed = removed
    emptiedFolders = Set(removed.flatMap(Self.folders(above:))).subtracting(folders)
      .sorted { $0.utf8.count == $1.utf8.count ? $0 < $1 : $0.utf8.count > $1.utf8.count }
  }

  private static func folders(above path: String) -> [String] {
    let parts = path.split(separator: "/").dropLast()
    return parts.indices.map { parts[...$0].joined(separator: "/") }
  }
}
