internal import Evaluation
internal import Mustache

/// The latest year of a region, as a line of the table of regions.
struct LatestContext: Sendable {
  let year: String
  let tally: TallyContext
  let scales: String

  /// `year` of `region`.
  init(_ year: YearSummary, of region: Region, from addresses: Addresses) {
    self.year = String(year.year)
    tally = TallyContext(
      year.tally, name: region.name, address: addresses.page(.year(region.code, year.year)))
    scales = year.scales.joined(separator: " / ")
  }

  static let contract = Contract<LatestContext>(
    "latest year of a region",
    [
      .text("year", "the disclosure year", \.year),
      .section(
        "tally", "how its evaluations came out, under the name of the region", TallyContext.contract, \.tally),
      .text("scales", "the names of the scales that its grades come from", \.scales),
    ])
}
