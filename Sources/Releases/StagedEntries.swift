/// The files that were handed in so far.
struct StagedEntries: Sendable {
  private enum Entry { case begun(String), finished(StagedFile) }

  private var paths: Set<String> = []
  private var entries: [Entry] = []
  private var kept: [String: KeptPart] = [:]
  private var isOpen = true

  /// Takes `path`, once, and gives its number.
  mutating func reserve(_ path: String, in folder: String) throws(ReleaseTrouble) -> Int {
    guard isOpen else { throw .closed(folder: folder) }
    guard paths.insert(path).inserted else { throw .twice(path: path) }
    entries.append(.begun(path))
    return entries.count - 1
  }

  /// Takes `part` of the earlier site over.
  mutating func keep(_ part: KeptPart, in folder: String) throws(ReleaseTrouble) {
    guard isOpen else { throw .closed(folder: folder) }
    guard kept.updateValue(part, forKey: part.name) == nil else { throw .twice(path: part.name) }
  }

  /// Notes that `file`, which has `number`, is compared, and staged where it differs.
  mutating func finish(_ number: Int, _ file: StagedFile) {
    guard isOpen else { return }
    entries[number] = .finished(file)
  }

  /// The file among those handed in that stands where `path` has a folder, or `path` itself.
  func file(above path: String) -> String {
    SitePath.folders(above: path).first { paths.contains($0) } ?? path
  }

  /// All files and what is kept, each ordered by the bytes of the paths; no more can be handed in.
  mutating func close(in folder: String) throws(ReleaseTrouble) -> (files: [StagedFile], kept: [KeptPart]) {
    guard isOpen else { throw .closed(folder: folder) }
    var files: [StagedFile] = []
    var unfinished: [String] = []
    files.reserveCapacity(entries.count)
    for entry in entries {
      switch entry {
      case .begun(let path): unfinished.append(path)
      case .finished(let file): files.append(file)
      }
    }
    giveUp()
    if let path = unfinished.min() { throw .unfinished(path: path) }
    let kept = kept
    if !kept.isEmpty, let path = files.map(\.file.path).filter({ kept[SitePath.top(of: $0)] != nil }).min() {
      throw .twice(path: path)
    }
    return (
      files.sorted { SitePath.precedes($0.file.path, $1.file.path) },
      kept.values.sorted { $0.range.lowerBound < $1.range.lowerBound }
    )
  }

  /// Forgets all files.
  mutating func giveUp() {
    isOpen = false
    paths = []
    entries = []
  }
}
