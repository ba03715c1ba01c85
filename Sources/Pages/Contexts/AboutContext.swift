internal import Mustache

/// The page about the site.
struct AboutContext: Sendable {
  let title: String
  let notice: String?
  let scales: [ScaleContext]
  let glossary: [GlossaryContext]

  static let contract = Contract<AboutContext>(
    "about page",
    [
      .text("title", "the title of the site", \.title),
      .text("notice", "the notice of the site", \.notice),
      .list("scales", "the grade scales in use", ScaleContext.contract, \.scales),
      .list("glossary", "the terms of the field", GlossaryContext.contract, \.glossary),
      .flag("hasScales", "whether there are any grade scales", anyOf: \.scales),
    ])
}
