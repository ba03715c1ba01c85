internal import Mustache

/// A name that leads to a page.
struct Link: Sendable {
  /// The name.
  let name: String
  /// The page; nil where the name leads nowhere.
  let address: Address?
  /// Whether another link of the same list follows.
  var hasNext = false

  static let contract = Contract<Link>(
    "link",
    [
      .text("name", "the name", \.name),
      .address("address", "the page it leads to", \.address),
      .flag("hasNext", "whether another link of the list follows", \.hasNext),
    ])

  /// `links` with every one but the last marked as followed by another.
  static func row(_ links: [Link]) -> [Link] {
    var row = links
    for index in row.indices.dropLast() { row[index].hasNext = true }
    return row
  }
}
