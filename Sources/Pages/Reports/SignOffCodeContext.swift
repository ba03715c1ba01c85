internal import Mustache

/// How often a rule has something to say.
struct SignOffCodeContext: Sendable {
  let code: String
  let count: String
  let outline: String

  static let contract = Contract<SignOffCodeContext>(
    "code",
    [
      .text("code", "the code", \.code), .text("count", "how many findings there are", \.count),
      .text("outline", "what is wrong in general", \.outline),
    ])
}
