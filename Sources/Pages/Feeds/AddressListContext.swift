internal import Mustache

/// Addresses for search engines.
struct AddressListContext: Sendable {
  /// One address.
  struct Entry: Sendable {
    let page: Address
    var modified: String?

    static let contract = Contract<Entry>(
      "address entry",
      [
        .address("page", "the address on the portal", \.page),
        .text("modified", "the day of publication", \.modified),
      ])
  }

  let pages: [Entry]

  static let contract = Contract<AddressListContext>(
    "addresses", [.list("pages", "the addresses", Entry.contract, \.pages)])
}
