internal import Changes
internal import Diagnostics
internal import Files
internal import Publishing
internal import Releases

/// Lets nothing that readers have seen change without a reason in the content.
struct SilentChangeJudge: ChangeJudge {
  /// Every change of what is live that no correction explains, and every new correction that explains none.
  ///
  /// - Throws: `PublishTrouble.liveNotKept` where the site does not keep the release that is live, and so cannot compare.
  func faults(of change: ReleaseChange) throws -> [Diagnostic] {
    guard let live = change.live else { return [] }
    guard let kept = change.kept else {
      throw PublishTrouble.liveNotKept("\(try Release(live).fingerprint)")
    }
    let (before, after) = (DiskTree(root: kept.folder), DiskTree(root: change.output))
    let old = ReleasedSite(live) { try before.bytes(at: $0) }
    let new = ReleasedSite(change.release.manifest) { try after.bytes(at: $0) }
    return try SilentChanges(try SiteComparison(from: old, to: new).run(), from: old, to: new).find()
  }
}
