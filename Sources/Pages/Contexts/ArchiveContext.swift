internal import Mustache

/// The page about the site's snapshots.
struct ArchiveContext: Sendable {
  let title: String
  let snapshots: [SnapshotNoticeContext]

  static let contract = Contract<ArchiveContext>(
    "archive page",
    [
      .text("title", "the title of the site", \.title),
      .list("snapshots", "the snapshots, the latest first", SnapshotNoticeContext.contract, \.snapshots),
    ])
}
