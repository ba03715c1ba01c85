internal import Changes
internal import Diagnostics
internal import Evaluation
internal import Files
internal import Publishing
internal import Releases

/// What a publication changes for readers, and what of it has no reason.
struct ChangeReview: Sendable {
  /// How the release differs from what is live; nil where nothing is.
  let difference: SiteDifference?
  /// Every change that no correction explains, and every new correction that explains none.
  let silent: [Diagnostic]

  /// Compares `release`, whose files stand in `output`, with what is `live`: with `kept`, its files as the site keeps them,
  /// or else with its data, fetched from `place` and held to the digests of the manifest there. Regions that were published
  /// under `formerCodes` are compared with what they became.
  ///
  /// - Throws: `PublishTrouble.liveNotKept` where there is neither, `DataTrouble` where the data there is not the manifest's.
  init(
    of release: Release, in output: String, since live: Manifest?, kept: KeptRelease?,
    at place: (any Target)?,
    formerCodes: [RegionCode: [RegionCode]]
  ) throws {
    guard let live else {
      difference = nil
      silent = []
      return
    }
    let fetched = try TemporaryFolder()
    defer { fetched.clear() }
    let after = DiskTree(root: output)
    let new = ReleasedSite(release.manifest) { try after.bytes(at: $0) }
    if kept == nil {
      guard let place else { throw PublishTrouble.liveNotKept("\(try Release(live).fingerprint)") }
      let data = live.files.filter { ReleasedSite.isData($0.path) && new.files[$0.path] != $0.digest }
      if !data.isEmpty { try place.fetch(data.map(\.path), to: fetched.path) }
    }
    let before = DiskTree(root: kept?.folder ?? fetched.path)
    let codes = formerCodes.flatMap { now, former in former.map { ($0.digits, now.digits) } }
    let old = ReleasedSite(live) { try before.bytes(at: $0) }.renaming(
      Dictionary(codes) { first, _ in first })
    let difference = try SiteComparison(from: old, to: new).run()
    self.difference = difference
    silent = try SilentChanges(difference, from: old, to: new).find()
  }
}
