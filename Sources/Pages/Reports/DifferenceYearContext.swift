internal import Mustache

/// What is different in a region and year.
struct DifferenceYearContext: Sendable {
  let name: String
  let code: String
  let year: String
  let outline: String?
  let groups: [DifferenceGroupContext]

  static let contract = Contract<DifferenceYearContext>(
    "year",
    [
      .text("name", "the name of the region", \.name),
      .text("code", "its division code", \.code),
      .text("year", "the disclosure year", \.year),
      .text("outline", "what became of the year as a whole", \.outline),
      .list("groups", "its records, by what became of them", DifferenceGroupContext.contract, \.groups),
    ])
}
