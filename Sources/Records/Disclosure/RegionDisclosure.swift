public import Evaluation

/// All that the folder of one region holds: what is public and what is not.
public struct RegionDisclosure: Sendable {
  /// The execution rate below which a reason is wanted, where a region sets none: 90 %, as the form of the Sichuan family.
  public static let usualRateToExplain = ExactDecimal(mantissa: 90)

  /// The region.
  public let region: Region
  /// The bureau that publishes.
  public let publisher: String
  /// The execution rate, in percent, below which a reason is wanted.
  public let rateToExplain: ExactDecimal
  /// Its years, the latest first.
  public let years: [YearDisclosure]

  /// What a region's folder holds.
  public init(
    region: Region, publisher: String, rateToExplain: ExactDecimal = usualRateToExplain,
    years: [YearDisclosure]
  ) {
    self.region = region
    self.publisher = publisher
    self.rateToExplain = rateToExplain
    self.years = years
  }
}
