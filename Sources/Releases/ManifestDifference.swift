/// Which files of a site differ from those of an earlier one, path by path; the manifest itself is counted nowhere.
public struct ManifestDifference: Hashable, Sendable {
  /// The paths that only the later site has, ordered by their bytes.
  public let added: [String]
  /// The paths that both have, with other bytes.
  public let changed: [String]
  /// The paths that only the earlier site has.
  public let removed: [String]

  /// What is different in `later`; nil for `earlier` means that there was no site yet.
  public init(from earlier: Manifest?, to later: Manifest) {
    var added: [String] = []
    var changed: [String] = []
    var removed: [String] = []
    var old = (earlier?.files ?? [])[...]
    // Compared by bytes, because two spellings of a character are one string but two files.
    for file in later.files {
      while let first = old.first, SitePath.precedes(first.path, file.path) {
        removed.append(first.path)
        old.removeFirst()
      }
      if let first = old.first, first.path.utf8.elementsEqual(file.path.utf8) {
        if first.digest != file.digest { changed.append(file.path) }
        old.removeFirst()
      } else {
        added.append(file.path)
      }
    }
    self.added = added
    self.changed = changed
    self.removed = removed + old.map(\.path)
  }
}
