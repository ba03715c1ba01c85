internal import Mustache

/// The notice at the address of an evaluation that was withdrawn.
struct WithdrawnContext: Sendable {
  let isYear: Bool
  let id: String
  let region: Link
  let year: Link
  let reportTitle: String
  let date: String
  let reason: String
  let level: String
  let corrections: Address?

  static let contract = Contract<WithdrawnContext>(
    "notice of withdrawal",
    [
      .flag("isYear", "whether the whole year was withdrawn, and not one evaluation", \.isYear),
      .text("id", "the id of the evaluation; empty at the address of a year", \.id),
      .section("region", "the region", Link.contract, \.region),
      .section("year", "the year, with its page", Link.contract, \.year),
      .text("reportTitle", "the title of the report", \.reportTitle),
      .text("date", "the day on which it was withdrawn", \.date),
      .text("reason", "why", \.reason),
      .text("level", "how much the correction weighs", \.level),
      .address("corrections", "the page of the region’s corrections", \.corrections),
    ])
}
