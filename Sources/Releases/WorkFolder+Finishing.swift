import Digests
import Files
import Glibc

extension WorkFolder {
  /// Finishes what an interrupted build had begun to move in, or clears away what it had only staged.
  @discardableResult
  func recover(_ digester: Digester) throws(ReleaseTrouble) -> Leftover {
    guard let text = try folder.bytes(of: Journal.name) else { return try clear() }
    guard let journal = Journal(text, digester) else { throw .damagedJournal(folder: root.path) }
    try finish(journal, digester)
    return .finished
  }

  /// Does what `journal` says; what is done already is passed over, so that it can be begun again after any step.
  func finish(_ journal: Journal, _ digester: Digester) throws(ReleaseTrouble) {
    for path in journal.clearings { try remove(path) }
    try move(journal.moves)
    guard try root.digest(of: Manifest.name, digester) == journal.manifest else {
      throw .damagedJournal(folder: root.path)
    }
    for path in journal.removals { try remove(path) }
    // The journal may go only when all that it tells to do has reached the disk.
    try root.syncFileSystem()
    try folder.removeFile(Journal.name)
    try clear()
  }

  private func move(_ paths: [String]) throws(ReleaseTrouble) {
    guard let staged = try folder.folder(Self.staged), var target = try root.folder(at: "") else { return }
    var targetPath = ""
    for path in paths {
      let (folder, name) = SitePath.split(path)
      if folder != targetPath {
        guard let next = try root.folder(at: folder, making: true) else { continue }
        target = next
        targetPath = folder
      }
      try move(path, from: staged, to: target, as: name)
    }
  }

  private func move(
    _ path: String, from staged: borrowing Directory, to target: borrowing Directory, as name: String
  ) throws(ReleaseTrouble) {
    do {
      try staged.move(path, to: target, as: name)
    } catch {
      // Since the journal was written, somebody may have made a folder of the name of one that is moved whole.
      guard case .files(let trouble) = error, [ENOTEMPTY, EEXIST].contains(trouble.number),
        let inner = try staged.folder(at: path), let standing = try target.folder(name)
      else { throw error }
      try merge(inner, into: standing)
    }
  }

  /// Moves all that is in `folder` into the one that stands in its place.
  private func merge(
    _ folder: borrowing Directory, into standing: borrowing Directory
  ) throws(ReleaseTrouble) {
    for name in try folder.names() {
      if let inner = try folder.folder(name), let below = try standing.folder(name) {
        try merge(inner, into: below)
      } else {
        try folder.move(name, to: standing, as: name)
      }
    }
  }

  /// Removes a file of the earlier site and the folders that become empty by it.
  private func remove(_ path: String) throws(ReleaseTrouble) {
    let (above, name) = SitePath.split(path)
    if let folder = try root.folder(at: above) { try folder.removeFile(name) }
    for emptied in SitePath.folders(above: path) {
      let (above, name) = SitePath.split(emptied)
      guard let folder = try root.folder(at: above) else { continue }
      guard try folder.removeEmptyFolder(name) else { return }
    }
  }
}
