internal import Mustache

/// A step of the breadcrumb.
struct CrumbContext: Sendable {
  let name: String
  let address: Address?

  static let contract = Contract<CrumbContext>(
    "breadcrumb",
    [
      .text("name", "the name of the page", \.name),
      .address("address", "the page; empty for the page itself", \.address),
    ])
}
