internal import Mustache

/// The way to the page of a region's corrections.
struct CorrectionsLinkContext: Sendable {
  let page: Address?
  let count: String

  static let contract = Contract<CorrectionsLinkContext>(
    "corrections entry",
    [
      .address("page", "the page of the region’s corrections", \.page),
      .text("count", "how many of them are meant here", \.count),
    ])
}
