internal import Mustache

/// A kind of fault above its findings.
struct CheckCodeContext: Sendable {
  let code: String
  let severity: String
  let outline: String
  let count: String

  static let contract = Contract<CheckCodeContext>(
    "code",
    [
      .text("code", "the code", \.code),
      .text("severity", "how much it weighs", \.severity),
      .text("outline", "what is wrong in general", \.outline),
      .text("count", "how many findings there are", \.count),
    ])
}
