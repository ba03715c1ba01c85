internal import Evaluation
internal import Mustache

/// What the files about a whole site say of themselves.
public struct SiteCover: Sendable {
  /// The title of the site.
  public let title: String
  /// Its address on the portal.
  public let address: String
  /// Who is responsible for it.
  public let organiser: String
  /// Whether its interface is Chinese.
  public let isChinese: Bool
  /// What the sheet about the source is called.
  public let aboutTitle: String
  /// What that sheet says: names and texts.
  public let about: [(name: String, text: String)]

  /// The cover of the files about a site of `facts`, whose regions left `regions` behind.
  public init(_ facts: SiteFacts, _ regions: [RegionSummary]) {
    let interface = facts.interface
    title = facts.settings.title
    address = facts.settings.address
    organiser = facts.settings.footer.organiser
    isChinese = facts.settings.language == .chinese
    aboutTitle = interface["download.about"]
    let latest = regions.flatMap(\.years).compactMap(\.published).max()
    let names = regions.map { "\($0.region.name) \($0.region.code)" }
    let all: [(String, String?)] = [
      ("title", title), ("publisher", organiser),
      ("region", names.joined(separator: interface["list.separator"])), ("published", latest?.description),
      ("page", address), ("source", interface["source.site"]),
      ("note", interface["download.about.siteRules"]),
    ]
    about = all.compactMap { name, text in text.map { (interface["download.about.\(name)"], $0) } }
  }
}
