public import Evaluation

/// What all regions of a site share: its settings, its scales, the division codes, and which regions there are.
public struct SiteFrame: Sendable {
  /// The settings of `site.yaml`.
  public let settings: SiteSettings
  /// The grade scales of `scales.yaml`, in the order of the file.
  public let scales: [GradeScale]
  /// The divisions of `divisions.csv` by their codes.
  public let divisions: [RegionCode: Division]
  /// The regions that have a folder, ordered by code.
  public let regions: [RegionCode]
  /// The snapshots of `snapshots.csv`, in the order of the file.
  public let snapshots: [SnapshotNotice]
  /// The retired codes that became each of the regions, ascending; those that have a folder of their own are not among them.
  public let formerCodes: [RegionCode: [RegionCode]]

  /// What the regions share.
  public init(
    settings: SiteSettings, scales: [GradeScale], divisions: [RegionCode: Division], regions: [RegionCode],
    snapshots: [SnapshotNotice] = []
  ) {
    self.settings = settings
    self.scales = scales
    self.divisions = divisions
    self.regions = regions
    self.snapshots = snapshots
    let known = Set(regions)
    let former = divisions.values.filter { division in
      division.isRetired && !known.contains(division.code) && division.replacements.count == 1
        && known.isSuperset(of: division.replacements)
    }
    formerCodes = Dictionary(grouping: former.map(\.code).sorted()) {
      divisions[$0]?.replacements.first ?? $0
    }
  }

  /// The region that `code` is, or became.
  public func region(now code: RegionCode) -> RegionCode? {
    if regions.contains(code) { return code }
    return divisions[code]?.replacements.first { formerCodes[$0]?.contains(code) ?? false }
  }

  /// The scale called `name`.
  public func scale(named name: String) -> GradeScale? {
    scales.first { $0.name == name }
  }
}
