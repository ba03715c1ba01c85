internal import Mustache

/// The rules of one group.
struct CheckGroupContext: Sendable {
  let number: String
  let name: String
  let rules: [CheckRuleContext]

  static let contract = Contract<CheckGroupContext>(
    "group of rules",
    [
      .text("number", "its number", \.number),
      .text("name", "what its rules look at", \.name),
      .list("rules", "its rules", CheckRuleContext.contract, \.rules),
    ])
}
