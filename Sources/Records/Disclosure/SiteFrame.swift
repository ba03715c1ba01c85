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
  }

  /// The scale called `name`.
  public func scale(named name: String) -> GradeScale? {
    scales.first { $0.name == name }
  }
}
