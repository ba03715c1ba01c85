internal import Diagnostics
internal import Digests
internal import Files
internal import Records

/// What all regions of a site share: the last good version, and what is wrong with the files as they are.
struct SiteBasis: Sendable {
  /// The last good version, with the regions that have a folder now.
  private(set) var frame: SiteFrame?
  /// All that is wrong.
  private(set) var faults: [Diagnostic] = []
  private var digest: Digest?

  /// Reads it from `tree`; gives whether anything that regions depend on is another.
  mutating func read(from tree: any FileTree, _ digester: Digester) -> Bool {
    do {
      let digest = try Self.digest(of: tree, digester)
      if digest == self.digest, digest != nil { return false }
      let reading = try SiteReader(tree: tree).frame()
      self.digest = digest
      faults = reading.diagnostics
      guard let new = reading.value else { return false }
      if !faults.hasErrors {
        frame = new
      } else if let good = frame {
        frame = SiteFrame(
          settings: good.settings, scales: good.scales, divisions: good.divisions, regions: new.regions,
          snapshots: good.snapshots)
      }
      return true
    } catch {
      digest = nil
      faults = [Diagnostic(error, at: "Content")]
      return false
    }
  }

  private static func digest(
    of tree: any FileTree, _ digester: Digester
  ) throws(FileTrouble) -> Digest? {
    guard try tree.kind(at: "Content") == .folder else { return nil }
    var stream = digester.stream()
    for entry in try tree.entries(in: "Content") {
      stream.append(Array("\(entry.name)\n\(entry.kind)\n".utf8))
      guard entry.kind == .file else { continue }
      stream.append(try tree.bytes(at: "Content/" + entry.name))
    }
    return stream.finish()
  }
}
