internal import Mustache

/// What the layout of the manual may use: one page.
struct ManualContext: Sendable {
  let title: String
  let style: Address
  let home: Address
  let version: String
  let chapters: [ManualLinkContext]
  let references: [ManualLinkContext]
  let pairs: [ManualPairContext]
  let body: Markup?

  static let contract = Contract<ManualContext>(
    "manual",
    [
      .text("title", "the title of the page", \.title),
      .address("style", "the style sheet", \.style),
      .address("home", "the first page", \.home),
      .text("version", "the program and its version", \.version),
      .list("chapters", "the chapters", ManualLinkContext.contract, \.chapters),
      .list("references", "the texts to look things up in", ManualLinkContext.contract, \.references),
      .list("pairs", "the sections of a chapter in both languages", ManualPairContext.contract, \.pairs),
      .markup("body", "the text of a page that is no chapter", \.body),
    ])
}
