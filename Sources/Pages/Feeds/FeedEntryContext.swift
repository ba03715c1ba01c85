internal import Mustache

/// A report or a correction in a feed.
struct FeedEntryContext: Sendable, Codable {
  let title: String
  let page: Address
  let updated: String
  let published: String?
  let publisher: String
  let summary: String

  static let contract = Contract<FeedEntryContext>(
    "feed entry",
    [
      .text("title", "the title of the report, or what was done to which record", \.title),
      .address(
        "page", "its page on the portal, or the correction’s place on the page of corrections", \.page),
      .text("updated", "the day of publication, or of signing where the document names no other", \.updated),
      .text("published", "the day of publication", \.published),
      .text("publisher", "who publishes", \.publisher),
      .text("summary", "what the report says, or why the correction was made", \.summary),
    ])
}
