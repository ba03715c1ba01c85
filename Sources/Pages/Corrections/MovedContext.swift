internal import Mustache

/// What stands at the address of an id that was changed.
struct MovedContext: Sendable {
  let formerID: String
  let id: String
  let evaluation: Link

  static let contract = Contract<MovedContext>(
    "page of a former id",
    [
      .text("formerID", "the id that it had before", \.formerID),
      .text("id", "the id that it has now", \.id),
      .section("evaluation", "the evaluation, with its page", Link.contract, \.evaluation),
    ])
}
