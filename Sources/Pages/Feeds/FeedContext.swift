internal import Mustache

/// An Atom feed (RFC 4287).
struct FeedContext: Sendable {
  let title: String
  let language: String
  let publisher: String
  let updated: String
  let own: Address
  let page: Address
  let entries: [FeedEntryContext]

  static let contract = Contract<FeedContext>(
    "feed",
    [
      .text("title", "the title of the feed", \.title),
      .text("language", "the language tag", \.language),
      .text("publisher", "who publishes", \.publisher),
      .text("updated", "the day of the latest entry", \.updated),
      .address("own", "the feed’s address on the portal", \.own),
      .address("page", "the page that it belongs to", \.page),
      .list("entries", "the reports and corrections, the latest first", FeedEntryContext.contract, \.entries),
    ])
}
