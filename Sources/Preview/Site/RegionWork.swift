internal import Checks
internal import Diagnostics
internal import Digests
internal import Evaluation
internal import Files
internal import Pages
internal import Records

/// Reads a region from its files; it depends on nothing else, so that regions are read side by side.
struct RegionWork: Sendable {
  let tree: any FileTree
  let frame: SiteFrame
  let day: CalendarDate
  let digester: Digester

  /// What reading gave.
  struct Result: Sendable {
    /// What tells the version of the files; nil where they could not be read.
    var digest: Digest?
    /// The region, if it is good and worth keeping.
    var disclosure: RegionDisclosure?
    /// Every fault in the files.
    let faults: [Diagnostic]
    /// What the rules say; nil where they were not asked.
    var findings: RegionFindings?
    /// What a good version leaves behind.
    var leavings: PreviewSite.Leavings?
  }

  /// Reads the region `code`; nil where its files are still those of `known`.
  func read(_ code: RegionCode, unless known: Digest?) -> Result? {
    do {
      let digest = try RegionInputs.digest(of: code, in: tree, digester)
      if digest == known { return nil }
      let reading = try SiteReader(tree: tree).region(code, in: frame)
      guard let region = reading.value, !reading.diagnostics.hasErrors else {
        return Result(digest: digest, faults: reading.diagnostics)
      }
      return Result(digest: digest, disclosure: region, faults: reading.diagnostics)
    } catch {
      return Result(faults: [Diagnostic(error, at: "Content/\(code)")])
    }
  }
}

extension Diagnostic {
  /// The fault that `trouble` with reading `folder` amounts to.
  init(_ trouble: FileTrouble, at folder: String) {
    self.init(.unreadable, at: Place(file: folder), ["path": folder, "reason": trouble.reason])
  }
}
