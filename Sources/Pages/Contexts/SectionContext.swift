internal import Mustache

/// A section of a narrative.
struct SectionContext: Sendable {
  let title: String
  let anchor: String
  let body: Markup

  static let contract = Contract<SectionContext>(
    "narrative section",
    [
      .text("title", "its heading", \.title),
      .text("anchor", "its anchor on the page", \.anchor),
      .markup("body", "its text", \.body),
    ])
}
