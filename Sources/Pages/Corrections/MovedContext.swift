internal import Mustache

/// What stands at the address of an id or a division code that was changed.
struct MovedContext: Sendable {
  let isRegion: Bool
  let former: String
  let now: String
  let page: Link

  static let contract = Contract<MovedContext>(
    "page of a former id or code",
    [
      .flag(
        "isRegion", "whether it was the division code of a region, and not the id of an evaluation",
        \.isRegion),
      .text("former", "the id or code that it had before", \.former),
      .text("now", "the id or code that it has now", \.now),
      .section("page", "the evaluation or region, with its page", Link.contract, \.page),
    ])
}
