internal import Mustache

/// A fault or finding as the editor reads it.
struct FaultContext: Sendable {
  let place: String
  let code: String
  let isError: Bool
  let isWarning: Bool
  let line: String?
  let isHidden: Bool
  let what: String
  let next: String
  let related: [String]

  static let contract = Contract<FaultContext>(
    "fault",
    [
      .text("place", "where it stands: file, line and column", \.place),
      .text("code", "its code", \.code),
      .flag("isError", "whether it keeps the site from being built", \.isError),
      .flag("isWarning", "whether it is a warning", \.isWarning),
      .text("line", "the line of the file that it stands in", \.line),
      .flag("isHidden", "whether that line belongs to a withheld record", \.isHidden),
      .text("what", "what is wrong", \.what),
      .text("next", "what to do", \.next),
      .texts("related", "other places that belong to it", \.related),
    ])
}
