internal import Mustache

/// The files to which one thing happened.
struct DifferenceFilesContext: Sendable {
  let name: String
  let count: String
  let paths: [String]
  let more: String?

  static let contract = Contract<DifferenceFilesContext>(
    "group of files",
    [
      .text("name", "what became of them", \.name),
      .text("count", "how many they are", \.count),
      .texts("paths", "the first of them", \.paths),
      .text("more", "how many are not named; empty where all are", \.more),
    ])
}
