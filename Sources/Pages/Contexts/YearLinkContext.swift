internal import Mustache

/// A disclosure year in a list of years.
struct YearLinkContext: Sendable {
  let year: String
  let title: String
  let address: Address?
  let count: String
  let figures: String
  let published: String?
  let written: String?
  let region: Link

  static let contract = Contract<YearLinkContext>(
    "year entry",
    [
      .text("year", "the disclosure year", \.year),
      .text("title", "the title of its report", \.title),
      .address("address", "its page", \.address),
      .text("count", "how many evaluations it has", \.count),
      .text("figures", "how many figures the document states", \.figures),
      .text("published", "the day it was published", \.published),
      .text("written", "the day it was signed", \.written),
      .section("region", "the region", Link.contract, \.region),
    ])
}
