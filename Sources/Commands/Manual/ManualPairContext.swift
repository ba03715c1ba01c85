internal import Mustache

/// A section of a chapter, in Chinese with English beside it.
struct ManualPairContext: Sendable {
  let zh: Markup
  let en: Markup

  static let contract = Contract<ManualPairContext>(
    "pair",
    [
      .markup("zh", "the Chinese section", \.zh),
      .markup("en", "the English section", \.en),
    ])
}
