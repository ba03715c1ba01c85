import Diagnostics
import Files

extension SnapshotMaking {
  /// Puts in what the site was made from.
  mutating func copy(_ origin: SnapshotOrigin) throws(ArchiveTrouble) {
    try copy("Content", of: origin.site, to: BagPath.content)
    try copy("Templates", of: origin.site, to: BagPath.templates)
    try bag.put(BagPath.findings, origin.findings)
    if let log = origin.log { try bag.put(BagPath.log, log) }
  }

  private mutating func copy(
    _ folder: String, of site: any FileTree, to target: String
  ) throws(ArchiveTrouble) {
    guard try reading({ () throws(FileTrouble) in try site.kind(at: folder) }) != .other else {
      return diagnostics.append(Diagnostic(.notARegularFile, at: Place(file: folder)))
    }
    for entry in try reading({ () throws(FileTrouble) in try site.entries(in: folder) }) {
      let path = folder + "/" + entry.name
      let place = Place(file: path)
      switch entry.kind {
      case .folder: try copy(path, of: site, to: target + entry.name + "/")
      case .file where !BagPath.isGood(path), .other:
        diagnostics.append(Diagnostic(.notARegularFile, at: place))
      case .file where !FileName.isComposed(entry.name):
        diagnostics.append(Diagnostic(.nameNotNormalised, at: place))
      case .file:
        guard bag.files.count < limits.names else { throw .tooMuch(path: path) }
        let bytes = try reading { () throws(FileTrouble) in try site.bytes(at: path) }
        try bag.put(target + entry.name, bytes)
      }
    }
  }

  private func reading<Value>(_ work: () throws(FileTrouble) -> Value) throws(ArchiveTrouble) -> Value {
    do throws(FileTrouble) { return try work() } catch { throw .files(error) }
  }
}
