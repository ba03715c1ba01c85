internal import Mustache

/// What one rule came to.
struct CheckRuleContext: Sendable {
  let faults: [CheckCountContext]
  let status: String
  let isFail: Bool
  let examined: String
  let passed: String
  let found: String
  let waived: String
  let notChecked: [CheckCountContext]

  static let contract = Contract<CheckRuleContext>(
    "rule",
    [
      .list("faults", "the kinds of fault it looks for", CheckRuleContext.fault, \.faults),
      .text("status", "what it came to", \.status),
      .flag("isFail", "whether an error or a warning stands", \.isFail),
      .text("examined", "how many things it looked at", \.examined),
      .text("passed", "how many of them had nothing wrong", \.passed),
      .text("found", "how many findings it has", \.found),
      .text("waived", "how many of them are waived", \.waived),
      .list("notChecked", "what it could not look at", CheckRuleContext.reason, \.notChecked),
    ])

  private static let fault = Contract<CheckCountContext>(
    "kind of fault",
    [.text("code", "its code", \.count), .text("outline", "what is wrong in general", \.name)])

  private static let reason = Contract<CheckCountContext>(
    "reason", [.text("count", "how many things", \.count), .text("reason", "why", \.name)])
}
