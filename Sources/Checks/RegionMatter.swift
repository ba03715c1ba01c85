public import Evaluation
public import Records

/// What rules look at: one region with all its years, public or not, and what the site's regions share.
public struct RegionMatter: Sendable {
  /// What the regions share.
  public let frame: SiteFrame
  /// The region.
  public let region: RegionDisclosure
  /// The day on which deadlines and due dates are judged.
  public let day: CalendarDate

  /// What rules look at.
  public init(frame: SiteFrame, region: RegionDisclosure, day: CalendarDate) {
    self.frame = frame
    self.region = region
    self.day = day
  }
}
