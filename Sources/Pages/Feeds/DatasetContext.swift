internal import Mustache

/// A year's results as a data set, for search engines (schema.org Dataset).
struct DatasetContext: Sendable {
  let title: String
  let summary: String
  let language: String
  let coverage: String
  let region: String
  let code: String
  let year: String
  let publisher: String
  let published: String?
  let page: Address?
  let data: Address?

  static let contract = Contract<DatasetContext>(
    "data set",
    [
      .text("title", "the title of the report", \.title),
      .text("summary", "what it says", \.summary),
      .text("language", "the language tag", \.language),
      .text("coverage", "the year whose money is evaluated, or the disclosure year", \.coverage),
      .text("region", "the region", \.region),
      .text("code", "its division code", \.code),
      .text("year", "the disclosure year", \.year),
      .text("publisher", "who publishes", \.publisher),
      .text("published", "the day of publication", \.published),
      .address("page", "its page on the portal", \.page),
      .address("data", "its records as a file on the portal", \.data),
    ])
}
