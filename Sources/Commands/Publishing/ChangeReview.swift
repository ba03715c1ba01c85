internal import Changes
internal import Diagnostics
internal import Files
internal import Publishing
internal import Releases

/// What a publication changes for readers, and what of it has no reason.
struct ChangeReview: Sendable {
  /// How the release differs from what is live; nil where nothing is.
  let difference: SiteDifference?
  /// Every change that no correction explains, and every new correction that explains none.
  let silent: [Diagnostic]

  /// Compares `release`, whose files stand in `output`, with `kept`, the files of what is `live`.
  ///
  /// - Throws: `PublishTrouble.liveNotKept` where the site does not keep the release that is live, and so cannot compare.
  init(of release: Release, in output: String, since live: Manifest?, kept: KeptRelease?) throws {
    guard let live else {
      difference = nil
      silent = []
      return
    }
    guard let kept else { throw PublishTrouble.liveNotKept("\(try Release(live).fingerprint)") }
    let (before, after) = (DiskTree(root: kept.folder), DiskTree(root: output))
    let old = ReleasedSite(live) { try before.bytes(at: $0) }
    let new = ReleasedSite(release.manifest) { try after.bytes(at: $0) }
    let difference = try SiteComparison(from: old, to: new).run()
    self.difference = difference
    silent = try SilentChanges(difference, from: old, to: new).find()
  }
}
