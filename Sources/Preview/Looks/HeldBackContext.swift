internal import Mustache

/// A record that the public does not see.
struct HeldBackContext: Sendable {
  let year: String
  let id: String?
  let name: String?
  let due: String?
  let isClassified: Bool
  let isSensitive: Bool
  let withdrawn: String?
  let place: String
  let view: Address?

  static let contract = Contract<HeldBackContext>(
    "record held back",
    [
      .text("year", "region and disclosure year", \.year),
      .text("id", "its id; a report has none", \.id),
      .text("name", "its name; a withheld or withdrawn record shows none", \.name),
      .text("due", "the day from which it is public", \.due),
      .flag("isClassified", "whether it is withheld as classified", \.isClassified),
      .flag("isSensitive", "whether it is withheld as sensitive", \.isSensitive),
      .text("withdrawn", "the day on which it was withdrawn", \.withdrawn),
      .text("place", "where it stands", \.place),
      .address("view", "its page on that day", \.view),
    ])
}
