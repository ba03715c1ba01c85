internal import Mustache

/// A region on the home page.
struct RegionEntryContext: Sendable {
  let name: String
  let code: String
  let above: String
  let address: Address?
  let publisher: String
  let years: [YearLinkContext]

  static let contract = Contract<RegionEntryContext>(
    "region entry",
    [
      .text("name", "its name", \.name),
      .text("code", "its division code", \.code),
      .text("above", "the divisions above it", \.above),
      .address("address", "its page", \.address),
      .text("publisher", "the bureau that publishes", \.publisher),
      .list("years", "its years, the latest first", YearLinkContext.contract, \.years),
    ])
}
