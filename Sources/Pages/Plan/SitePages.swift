internal import Evaluation

/// The pages that span regions, made from what the regions leave behind.
public struct SitePages: Sendable {
  let facts: SiteFacts
  let regions: [RegionSummary]

  /// The pages of a site of `facts` whose regions left `regions` behind, ordered by code.
  public init(facts: SiteFacts, regions: [RegionSummary]) {
    self.facts = facts
    self.regions = regions
  }

  /// These pages.
  public var plans: [PagePlan<SiteTarget>] {
    let archive = facts.snapshots.isEmpty ? [] : [PagePlan(path: .archive, target: SiteTarget.archive)]
    return [
      PagePlan(path: .home, target: .home), PagePlan(path: .about, target: .about),
      PagePlan(path: .search, target: .search), PagePlan(path: .notFound, target: .notFound),
    ] + archive
  }
}
