public import Diagnostics

extension ArchiveFolder {
  /// Every snapshot that follows the same one as another, or is a second without one before it.
  public func forks() throws(ArchiveTrouble) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var followers: [String: SnapshotName] = [:]
    for entry in try snapshots() {
      let previous = entry.previous ?? ""
      if let other = followers[previous] {
        diagnostics.append(Diagnostic(.chainForks, at: Place(file: "\(entry.name)"), ["other": "\(other)"]))
      } else {
        followers[previous] = entry.name
      }
    }
    return diagnostics
  }
}
