internal import Mustache

/// What was done to a published record.
struct CorrectionContext: Sendable {
  let anchor: String
  let date: String
  let year: String
  let kind: String
  let record: Link
  let step: String
  let field: String?
  let was: String?
  let now: String?
  let reason: String
  let level: String

  static let contract = Contract<CorrectionContext>(
    "correction",
    [
      .text("anchor", "its anchor on the page of corrections", \.anchor),
      .text("date", "the day on which it was done", \.date),
      .text("year", "the disclosure year", \.year),
      .text("kind", "what kind of record it is about", \.kind),
      .section("record", "the record, with its page", Link.contract, \.record),
      .text("step", "what was done", \.step),
      .text(
        "field", "the field that was changed; empty where the record as a whole was withdrawn or restored",
        \.field),
      .text("was", "what had been published; empty where it was blank", \.was),
      .text("now", "what is published now; empty where it is blank", \.now),
      .text("reason", "why", \.reason),
      .text("level", "how much it weighs", \.level),
    ])
}
