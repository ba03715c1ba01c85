internal import Mustache

/// Some findings of one code; a large site has so many that they are not all made into text at once.
struct CheckFindingsContext: Sendable {
  let heading: CheckCodeContext?
  let findings: [CheckFindingContext]

  static let contract = Contract<CheckFindingsContext>(
    "findings of a code",
    [
      .section("heading", "their code, where they are its first", CheckCodeContext.contract, \.heading),
      .list("findings", "the findings", CheckFindingContext.contract, \.findings),
    ])
}
