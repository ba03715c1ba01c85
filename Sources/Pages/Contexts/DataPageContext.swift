internal import Mustache

/// The page of the files about the whole site.
struct DataPageContext: Sendable {
  let title: String
  let downloads: [DownloadContext]
  let tables: [DownloadContext]

  static let contract = Contract<DataPageContext>(
    "data page",
    [
      .text("title", "the title of the site", \.title),
      .list("downloads", "the files that hold everything", DownloadContext.contract, \.downloads),
      .flag("hasDownloads", "whether they are made; not while the site is only shown", anyOf: \.downloads),
      .list("tables", "the tables, a CSV file each", DownloadContext.contract, \.tables),
    ])
}
