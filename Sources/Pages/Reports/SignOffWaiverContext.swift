internal import Mustache

/// A finding that is waived.
struct SignOffWaiverContext: Sendable {
  let code: String
  let outline: String
  let place: String
  let reason: String
  let approver: String
  let until: String

  static let contract = Contract<SignOffWaiverContext>(
    "waived finding",
    [
      .text("code", "the code", \.code), .text("outline", "what is wrong in general", \.outline),
      .text("place", "where it stands", \.place), .text("reason", "why it may stand", \.reason),
      .text("approver", "who decided so", \.approver), .text("until", "the waiver's last day", \.until),
    ])
}
