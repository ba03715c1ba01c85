internal import Evaluation

/// The pages that span regions, made from what the regions leave behind.
public struct SitePages: Sendable {
  let facts: SiteFacts
  let regions: [RegionSummary]
  private let within: [SnapshotInSnapshot]
  /// The files about the whole site; none while it is only shown.
  let downloads: [DownloadOffer]

  /// The pages of a site of `facts` whose regions left `regions` behind, ordered by code, offering `downloads`; the
  /// archived sites on it led their readers to the older ones `within` them.
  public init(
    facts: SiteFacts, regions: [RegionSummary], within: [SnapshotInSnapshot] = [],
    offering downloads: [DownloadOffer] = []
  ) {
    self.facts = facts
    self.regions = regions
    self.within = within
    self.downloads = downloads
  }

  /// These pages.
  public var plans: [PagePlan<SiteTarget>] {
    let archive = facts.snapshots.isEmpty ? [] : [PagePlan(path: .archive, target: SiteTarget.archive)]
    let data = facts.offersSite ? [PagePlan(path: .data, target: SiteTarget.data)] : []
    return [
      PagePlan(path: .home, target: .home), PagePlan(path: .about, target: .about),
      PagePlan(path: .search, target: .search), PagePlan(path: .notFound, target: .notFound),
    ] + archive + data
      + within.map {
        PagePlan(path: .archivedSiteWithin($0.name, $0.inner), target: .archivedWithin($0.name, $0.inner))
      }
  }
}
