internal import Mustache

/// A count of something.
struct CheckCountContext: Sendable {
  let count: String
  let name: String

  static let contract = Contract<CheckCountContext>(
    "count", [.text("count", "how many", \.count), .text("name", "of what", \.name)])
}
