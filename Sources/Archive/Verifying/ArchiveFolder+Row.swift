public import Diagnostics

extension ArchiveFolder {
  /// Every snapshot that follows the same one as another, or is a second without one before it; what cannot be told of one
  /// that is damaged is left to its own verification.
  public func forks() throws(ArchiveTrouble) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var followers: [String: SnapshotName] = [:]
    let digester = try Digesters().sha256
    for name in try names() {
      let entry: SnapshotEntry
      do throws(ArchiveTrouble) {
        entry = try SnapshotEntry(folder(of: name), name, digester)
      } catch {
        continue
      }
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
