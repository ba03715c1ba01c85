/// The files that were handed in so far.
struct StagedEntries: Sendable {
  private enum Entry { case begun, finished(StagedFile) }

  private var entries: [String: Entry] = [:]
  private var isOpen = true

  /// Takes `path`, once, and gives the number of its staged file.
  mutating func reserve(_ path: String, in folder: String) throws(ReleaseTrouble) -> Int {
    guard isOpen else { throw .closed(folder: folder) }
    guard entries[path] == nil else { throw .twice(path: path) }
    let number = entries.count
    entries[path] = .begun
    return number
  }

  /// Notes that `file` is compared, and staged where it differs.
  mutating func finish(_ file: StagedFile) {
    guard isOpen else { return }
    entries[file.file.path] = .finished(file)
  }

  /// All files, ordered by the bytes of their paths; no more can be handed in.
  mutating func close(in folder: String) throws(ReleaseTrouble) -> [StagedFile] {
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
    return files.sorted { $0.file.path.utf8.lexicographicallyPrecedes($1.file.path.utf8) }
  }

  /// Forgets all files.
  mutating func giveUp() {
    isOpen = false
    entries = [:]
  }
}
