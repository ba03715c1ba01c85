public import Evaluation

/// What of one region goes into an excerpt of the content.
public struct RegionExcerpt: Hashable, Sendable {
  /// The region.
  public let code: RegionCode
  /// What of its years; a year that is not among them stays out.
  public let years: [YearExcerpt]
  /// Its years of which only the withdrawal is.
  public let withdrawn: [WithdrawnExcerpt]

  /// What of a region goes into an excerpt.
  public init(code: RegionCode, years: [YearExcerpt], withdrawn: [WithdrawnExcerpt] = []) {
    self.code = code
    self.years = years
    self.withdrawn = withdrawn
  }
}
