internal import Mustache

/// The records of a year as a file to download.
struct DownloadContext: Sendable {
  let file: Address?
  let evaluations: String
  let findings: String
  let figures: String

  static let contract = Contract<DownloadContext>(
    "download",
    [
      .address("file", "the file", \.file),
      .text("evaluations", "how many evaluations are in it", \.evaluations),
      .text("findings", "how many findings are in it", \.findings),
      .text("figures", "how many figures are in it", \.figures),
    ])
}
