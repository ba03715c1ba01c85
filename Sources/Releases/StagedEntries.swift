/// The files that were handed in so far.
struct StagedEntries: Sendable {
  /// The paths of the files that are being compared and staged.
  private var begun: Set<String> = []
  /// The other files, by the names at the top of the site.
  private var parts: [String: StagedPart] = [:]
  private var kept: [String: KeptPart] = [:]
  private var isOpen = true

  /// Begins with the file at `path`, with which nobody else has begun.
  mutating func begin(_ path: String, in folder: String) throws(ReleaseTrouble) {
    guard isOpen else { throw .closed(folder: folder) }
    guard begun.insert(path).inserted else { throw .twice(path: path) }
  }

  /// Takes `part` of the earlier site over.
  mutating func keep(_ part: KeptPart, in folder: String) throws(ReleaseTrouble) {
    guard isOpen else { throw .closed(folder: folder) }
    guard kept.updateValue(part, forKey: part.name) == nil else { throw .twice(path: part.name) }
  }

  /// Notes that `file`, with which somebody began, is compared, and staged where it differs.
  mutating func finish(_ file: StagedFile) {
    guard isOpen else { return }
    begun.remove(file.file.path)
    parts[SitePath.top(of: file.file.path), default: StagedPart()].append(file)
  }

  /// The file among those handed in that stands where `path` has a folder, or `path` itself.
  func file(above path: String) -> String {
    let part = parts[SitePath.top(of: path)]
    return SitePath.folders(above: path).first { begun.contains($0) || part?.contains($0) == true } ?? path
  }

  /// All files, each part and the parts ordered by the bytes of the paths, and what is kept, ordered too; no more can be handed
  /// in.
  mutating func close(in folder: String) throws(ReleaseTrouble) -> (files: [StagedPart], kept: [KeptPart]) {
    guard isOpen else { throw .closed(folder: folder) }
    let (begun, kept) = (begun, kept)
    var parts = parts
    giveUp()
    if let path = begun.min() { throw .unfinished(path: path) }
    for name in parts.keys.sorted(by: SitePath.precedes) {
      try parts[name]?.sort()
      guard let part = parts[name] else { continue }
      // Kept as it is, or a file where others need a folder.
      if kept[name] != nil || part.count > 1 && part.first == name { throw .twice(path: part.first) }
    }
    return (
      // No path of a part lies between those of another: the names before the first stroke differ.
      parts.values.sorted { SitePath.precedes($0.first, $1.first) },
      kept.values.sorted { $0.range.lowerBound < $1.range.lowerBound }
    )
  }

  /// Forgets all files.
  mutating func giveUp() {
    isOpen = false
    begun = []
    parts = [:]
    kept = [:]
  }
}
