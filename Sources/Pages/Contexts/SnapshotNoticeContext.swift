internal import Mustache

/// A snapshot of the site.
struct SnapshotNoticeContext: Sendable {
  let name: String
  let year: String
  let archived: String
  let fingerprint: String
  let reading: Address?
  let download: Address?

  static let contract = Contract<SnapshotNoticeContext>(
    "snapshot announced",
    [
      .text("name", "its name", \.name),
      .text("year", "the year it stands for", \.year),
      .text("archived", "the day it was archived", \.archived),
      .text("fingerprint", "its fingerprint, 64 hexadecimal digits", \.fingerprint),
      .address("reading", "where its pages can be read", \.reading),
      .address("download", "where it can be downloaded", \.download),
    ])
}
