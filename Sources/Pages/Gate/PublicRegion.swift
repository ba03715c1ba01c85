public import Evaluation

/// What may be published of one region; only `Gate` makes values of this type.
public struct PublicRegion: Sendable {
  /// The region.
  public let region: Region
  /// The bureau that publishes.
  public let publisher: String
  /// Its years that may be shown, the latest first.
  public let years: [PublicYear]
  /// Its years that were withdrawn, the latest first.
  public let withdrawn: [WithdrawnYear]

  /// Whether there is nothing that may be shown of it, not even that something was withdrawn.
  public var isEmpty: Bool { years.isEmpty && withdrawn.isEmpty }

  /// Only the gate calls this.
  init(region: Region, publisher: String, years: [PublicYear], withdrawn: [WithdrawnYear]) {
    self.region = region
    self.publisher = publisher
    self.years = years
    self.withdrawn = withdrawn
  }
}
