/// The files that were handed in so far.
struct StagedEntries: Sendable {
  private enum Entry { case begun, finished(StagedFile) }

  private var entries: [String: Entry] = [:]
  private var kept: [String: KeptPart] = [:]
  private var isOpen = true

  /// Takes `path`, once, and gives the number of its staged file.
  mutating func reserve(_ path: String, in folder: String) throws(ReleaseTrouble) -> Int {
    guard isOpen else { throw .closed(folder: folder) }
    guard entries[path] == nil else { throw .twice(path: path) }
    let number = entries.count
    entries[path] = .begun
    return number
  }

  /// Takes `part` of the earlier site over.
  mutating func keep(_ part: KeptPart, in folder: String) throws(ReleaseTrouble) {
    guard isOpen else { throw .closed(folder: folder) }
    guard kept.updateValue(part, forKey: part.name) == nil else { throw .twice(path: part.name) }
  }

  /// Notes that `file` is compared, and staged where it differs.
  mutating func finish(_ file: StagedFile) {
    guard isOpen else { return }
    entries[file.file.path] = .finished(file)
  }

  /// All files and what is kept, each ordered by the bytes of the paths; no more can be handed in.
  mutating func close(in folder: String) throws(ReleaseTrouble) -> (files: [StagedFile], kept: [KeptPart]) {
    guard isOpen else { throw .closed(folder: folder) }
    isOpen = false
    var files: [StagedFile] = []
    var unfinished: [String] = []
    for (path, entry) in entries {
      switch entry {
      case .begun: unfinished.append(path)
      case .finished(let file): files.append(file)
      }
    }
    entries = [:]
    if let path = unfinished.min() { throw .unfinished(path: path) }
    let kept = kept
    if let path = files.map(\.file.path).filter({ kept[SitePath.top(of: $0)] != nil }).min() {
      throw .twice(path: path)
    }
    return (
      files.sorted { $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8) },
      kept.values.sorted { $0.range.lowerBound < $1.range.lowerBound }
    )
  }

  /// Forgets all files.
  mutating func giveUp() {
    isOpen = false
    entries = [:]
  }
}
