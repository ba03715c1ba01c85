internal import Mustache

/// A rule that the work rests on.
struct LegalBasisContext: Sendable {
  let title: String
  let number: String?

  static let contract = Contract<LegalBasisContext>(
    "legal basis",
    [
      .text("title", "its title, without title marks", \.title),
      .text("number", "its document number", \.number),
    ])
}
