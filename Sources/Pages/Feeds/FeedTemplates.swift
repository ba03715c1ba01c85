internal import Mustache

/// The templates of what is made for programs, compiled.
struct FeedTemplates: Sendable {
  let atom: Template<FeedContext>
  let sitemap: Template<AddressListContext>
  let sitemaps: Template<AddressListContext>
  let robots: Template<AddressListContext>
  let dataset: Template<DatasetContext>
}
