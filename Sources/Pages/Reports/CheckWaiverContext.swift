internal import Mustache

/// A waiver.
struct CheckWaiverContext: Sendable {
  let reason: String
  let approver: String
  let until: String

  static let contract = Contract<CheckWaiverContext>(
    "waiver",
    [
      .text("reason", "why the finding may stand", \.reason),
      .text("approver", "who decided so", \.approver),
      .text("until", "its last day", \.until),
    ])
}
