internal import Mustache

/// A list page in a list of lists.
struct ListEntryContext: Sendable {
  let name: String
  let address: Address?
  let count: String

  static let contract = Contract<ListEntryContext>(
    "list entry",
    [
      .text("name", "what the evaluations of the list have in common", \.name),
      .address("address", "the list", \.address),
      .text("count", "how many evaluations it has", \.count),
    ])
}
