internal import Mustache

/// A problem and what became of it.
struct FindingContext: Sendable {
  let problem: String
  let recommendation: String?
  let measure: String?
  let since: String?
  let deadline: String?
  let state: String?
  let closed: String?
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
      .text("closed", "the day on which it was mended", \.closed),
      .text("evidence", "what proves it", \.evidence),
      .flag("hasSteps", "whether anything is known of its mending") {
        [$0.since, $0.measure, $0.deadline, $0.state, $0.closed, $0.evidence].contains { $0 != nil }
      },
      .section(
        "evaluation", "the evaluation that found it; none where it is about all", Link.contract, \.evaluation),
    ])
}
