internal import Mustache

/// The templates of what is made for programs, compiled.
struct FeedTemplates: Sendable {
  /// The names of their files.
  static let names = ["atom.xml", "dataset.json", "robots.txt", "sitemap.xml", "sitemaps.xml"]

  let atom: Template<FeedContext>
  let sitemap: Template<AddressListContext>
  let sitemaps: Template<AddressListContext>
  let robots: Template<AddressListContext>
  let dataset: Template<DatasetContext>
}
