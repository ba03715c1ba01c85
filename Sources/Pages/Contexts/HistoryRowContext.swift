internal import Mustache

/// An evaluation of the same project, in this year or another.
struct HistoryRowContext: Sendable {
  let row: RowContext
  let isThis: Bool
  let isOtherStage: Bool
  let isOtherScale: Bool

  static let contract = Contract<HistoryRowContext>(
    "line of a history",
    [
      .section("row", "the evaluation", RowContext.contract, \.row),
      .flag("isThis", "whether it is the one that the page is about", \.isThis),
      .flag("isOtherStage", "whether it was made at another stage", \.isOtherStage),
      .flag("isOtherScale", "whether its grade comes from another scale", \.isOtherScale),
    ])
}
