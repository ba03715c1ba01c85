public import Evaluation

/// All that the folder of one region holds: what is public and what is not.
public struct RegionDisclosure: Sendable {
  /// The region.
  public let region: Region
  /// The bureau that publishes.
  public let publisher: String
  /// Its years, the latest first.
  public let years: [YearDisclosure]

  /// What a region's folder holds.
  public init(region: Region, publisher: String, years: [YearDisclosure]) {
    self.region = region
    self.publisher = publisher
    self.years = years
  }
}
