internal import Mustache

/// What frames every page.
struct FrameContext: Sendable {
  let language: String
  let kind: String
  let title: String
  let description: String
  let keywords: String?
  let siteTitle: String
  let notice: String?
  let isHome: Bool
  let isArticle: Bool
  let isColumn: Bool
  let published: String?
  let publisher: String
  let source: String?
  let home: Address?
  let about: Address?
  let archive: Address?
  let data: Address?
  let style: Address?
  let tableScript: Address?
  let search: Address?
  let searchScript: Address?
  let canonical: Address?
  let movedTo: Address?
  let feed: Address?
  let dataset: Markup?
  let edition: String
  let breadcrumb: [CrumbContext]
  let portal: PortalContext
  let footer: FooterContext
  let body: Markup

  static let contract = Contract<FrameContext>(
    "page frame",
    [
      .text("language", "the language tag of the page", \.language),
      .text("kind", "the kind of page, for class names", \.kind),
      .text("title", "the title of the page", \.title),
      .text("description", "what the page says, in a sentence", \.description),
      .text("keywords", "its keywords, with commas", \.keywords),
      .text("siteTitle", "the title of the site", \.siteTitle),
      .text("notice", "a notice shown on every page", \.notice),
      .flag("isHome", "whether this is the home page", \.isHome),
      .flag("isArticle", "whether the guideline’s tags for articles apply", \.isArticle),
      .flag("isColumn", "whether the guideline’s tags for columns apply", \.isColumn),
      .text("published", "the day of publication", \.published),
      .text("publisher", "who publishes the page", \.publisher),
      .text("source", "the document that the page was compiled from", \.source),
      .address("home", "the home page", \.home),
      .address("about", "the page about the site", \.about),
      .address("archive", "the page about the site’s snapshots; only where there are any", \.archive),
      .address("data", "the page of the files about the whole site; only where there are any", \.data),
      .address("style", "the style sheet", \.style),
      .address(
        "tableScript", "the script that sorts and filters; only where there are tables for it", \.tableScript),
      .address("search", "the search page; empty on that page itself", \.search),
      .address("searchScript", "the script that searches; only on the search page", \.searchScript),
      .address("canonical", "the page’s address on the portal", \.canonical),
      .address(
        "movedTo", "the page to which this one leads at once, because its address has changed", \.movedTo),
      .address("feed", "the feed that announces what is new", \.feed),
      .markup("dataset", "the page as a data set, in JSON; only for a year", \.dataset),
      .text("edition", "eight digits that change with what the page says", \.edition),
      .list("breadcrumb", "the way from home to the page", CrumbContext.contract, \.breadcrumb),
      .section("portal", "the identity of the portal", PortalContext.contract, \.portal),
      .section("footer", "the foot of the page", FooterContext.contract, \.footer),
      .markup("body", "the page itself", \.body),
    ])
}
