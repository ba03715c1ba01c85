internal import Mustache

/// What stands at an address whose page stands elsewhere: that of an id or a division code that was changed, or of an
/// older archived site within another.
struct MovedContext: Sendable {
  let isRegion: Bool
  let isSnapshot: Bool
  let former: String
  let now: String
  let page: Link

  static let contract = Contract<MovedContext>(
    "page of a former id or code",
    [
      .flag(
        "isRegion", "whether it was the division code of a region, and not the id of an evaluation",
        \.isRegion),
      .flag(
        "isSnapshot", "whether it is an older archived site, which an archived site led to", \.isSnapshot),
      .text("former", "the id or code that it had before", \.former),
      .text("now", "the id or code that it has now", \.now),
      .section("page", "the evaluation or region, with its page", Link.contract, \.page),
    ])
}
