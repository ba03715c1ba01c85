/// The website that the disclosure is published on.
public struct SiteSettings: Hashable, Sendable {
  /// Its title.
  public let title: String
  /// The language of its interface.
  public let language: InterfaceLanguage
  /// Its address on the portal, ending with `/`.
  public let address: String
  /// A notice shown on every page.
  public let notice: String?
  /// Whether pages say beside a published figure what does not add up.
  public let showsRemarks: Bool
  /// How much of it is offered as files to download.
  public let downloads: DownloadScope
  /// Its identity on the portal.
  public let portal: PortalIdentity
  /// The foot of its pages.
  public let footer: Footer
  /// The places that it is published to.
  public let targets: [PublishingTarget]

  /// A site settings.
  public init(
    title: String,
    language: InterfaceLanguage,
    address: String,
    notice: String? = nil,
    showsRemarks: Bool = false,
    downloads: DownloadScope = .site,
    portal: PortalIdentity,
    footer: Footer,
    targets: [PublishingTarget] = []
  ) {
    self.title = title
    self.language = language
    self.address = address
    self.notice = notice
    self.showsRemarks = showsRemarks
    self.downloads = downloads
    self.portal = portal
    self.footer = footer
    self.targets = targets
  }
}
