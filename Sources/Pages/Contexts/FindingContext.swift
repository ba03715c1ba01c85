internal import Mustache

/// A problem and what became of it.
struct FindingContext: Sendable {
  let problem: String
  let recommendation: String?
  let measure: String?
  let since: String?
  let deadline: String?
  let state: String?
  let evidence: String?
  let evaluation: Link?

  static let contract = Contract<FindingContext>(
    "finding",
    [
      .text("problem", "the problem", \.problem),
      .text("recommendation", "what is recommended", \.recommendation),
      .text("measure", "what was done", \.measure),
      .text("since", "the day it was found", \.since),
      .text("deadline", "the last day for mending it", \.deadline),
      .text("state", "how far the mending has come", \.state),
      .text("evidence", "what proves it", \.evidence),
      .section(
        "evaluation", "the evaluation that found it; none where it is about all", Link.contract, \.evaluation),
    ])
}
