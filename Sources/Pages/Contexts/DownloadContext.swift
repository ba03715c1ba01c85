internal import Mustache

/// A file to download.
struct DownloadContext: Sendable {
  /// A table in it.
  struct Content: Sendable {
    let title: String
    let rows: String
    let columns: String

    static let contract = Contract<Content>(
      "table to download",
      [
        .text("title", "what it is called", \.title),
        .text("rows", "how many rows it has, without the header", \.rows),
        .text("columns", "how many columns it has", \.columns),
      ])
  }

  let file: Address?
  let form: String
  let size: String
  let contents: [Content]
  let tableCount: String
  let rowCount: String

  static let contract = Contract<DownloadContext>(
    "download",
    [
      .address("file", "the file", \.file),
      .text("form", "what kind of file it is", \.form),
      .text("size", "how large it is, such as `12 KB`", \.size),
      .text("tableCount", "how many tables are in it", \.tableCount),
      .text("rowCount", "how many rows they have together", \.rowCount),
      .list("contents", "the tables in it", Content.contract, \.contents),
    ])

  /// The file that `offer` describes, as seen from `addresses`.
  init(_ offer: DownloadOffer, from addresses: Addresses, in interface: Interface) {
    file = addresses.file(offer.path)
    form = interface.sentence(
      "download.form.\(offer.form.rawValue)", ["title": offer.contents.first?.title ?? ""])
    size = offer.size.map(Self.words) ?? Self.unknownSize
    contents = offer.contents.map {
      Content(title: $0.title, rows: String($0.rows), columns: String($0.columns))
    }
    tableCount = String(offer.contents.count { $0.rows > 0 })
    rowCount = String(offer.contents.reduce(0) { $0 + $1.rows })
  }

  /// What stands for the size of a file that was not made; no page that readers get shows it.
  private static let unknownSize = "— KB"

  /// `bytes` in KB or MB of 1,000, rounded up; MB with one decimal.
  private static func words(ofSize bytes: Int) -> String {
    if bytes < 1_000_000 { return "\((bytes + 999) / 1000) KB" }
    let tenths = (bytes + 99_999) / 100_000
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
