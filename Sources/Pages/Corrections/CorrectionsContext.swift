internal import Mustache

/// The page of a region's corrections.
struct CorrectionsContext: Sendable {
  let region: Link
  let count: String
  let data: Address?
  let corrections: [CorrectionContext]

  static let contract = Contract<CorrectionsContext>(
    "page of corrections",
    [
      .section("region", "the region", Link.contract, \.region),
      .text("count", "how many corrections there are", \.count),
      .address("data", "the corrections as a file to download", \.data),
      .list("corrections", "the corrections, the latest first", CorrectionContext.contract, \.corrections),
    ])
}
