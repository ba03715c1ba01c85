internal import Mustache

/// By when and to whom problems are reported mended.
struct RectificationContext: Sendable {
  let deadline: String?
  let reportTo: String?
  let note: String?

  static let contract = Contract<RectificationContext>(
    "rectification",
    [
      .text("deadline", "the last day", \.deadline),
      .text("reportTo", "who receives the report", \.reportTo),
      .text("note", "what to know about it", \.note),
    ])
}
