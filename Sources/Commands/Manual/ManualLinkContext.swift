internal import Mustache

/// A way to a page of the manual.
struct ManualLinkContext: Sendable {
  let name: String
  let address: Address
  let isCurrent: Bool

  static let contract = Contract<ManualLinkContext>(
    "link",
    [
      .text("name", "the title of the page", \.name),
      .address("address", "the page", \.address),
      .flag("isCurrent", "whether it is the page itself", \.isCurrent),
    ])
}
