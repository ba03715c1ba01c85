internal import Mustache

/// The page for addresses that lead nowhere.
struct NotFoundContext: Sendable {
  let title: String

  static let contract = Contract<NotFoundContext>(
    "not-found page",
    [
      .text("title", "the title of the site", \.title)
    ])
}
