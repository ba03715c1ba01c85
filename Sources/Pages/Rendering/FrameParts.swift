internal import Evaluation
internal import Mustache

/// What the frames of all pages of a site say that lie equally deep: made once, and not for each page.
struct FrameParts: Sendable {
  /// The addresses as seen from the pages.
  let addresses: Addresses
  let language: String
  let siteTitle: String
  let notice: String?
  let home: Address?
  let about: Address?
  let archive: Address?
  let data: Address?
  let style: Address?
  let tableScript: Address?
  let search: Address?
  let searchScript: Address?
  /// The first step of the way to a page.
  let start: CrumbContext
  let portal: PortalContext
  let footer: FooterContext

  /// The parts of a site of `facts`, as seen from the pages of `addresses`.
  init(_ facts: borrowing SiteFacts, from addresses: Addresses) {
    let settings = facts.settings
    self.addresses = addresses
    language = settings.language.rawValue
    siteTitle = settings.title
    notice = settings.notice
    home = addresses.page(.home)
    about = addresses.page(.about)
    archive = facts.snapshots.isEmpty ? nil : addresses.page(.archive)
    data = facts.offersSite ? addresses.page(.data) : nil
    style = addresses.file("assets/style.css")
    tableScript = addresses.file("assets/table.js")
    search = addresses.page(.search)
    searchScript = addresses.file("assets/search.js")
    start = CrumbContext(name: facts.interface["crumb.home"], address: home)
    portal = PortalContext(settings.portal)
    footer = FooterContext(settings.footer)
  }
}

extension PortalContext {
  fileprivate init(_ portal: PortalIdentity) {
    self.init(
      siteName: portal.siteName, siteDomain: portal.siteDomain, siteIDCode: portal.siteIDCode,
      columnName: portal.columnName, columnType: portal.columnType,
      columnDescription: portal.columnDescription,
      columnKeywords: portal.columnKeywords)
  }
}

extension FooterContext {
  fileprivate init(_ footer: Footer) {
    self.init(
      organiser: footer.organiser, contact: footer.contact, icp: footer.icp, police: footer.police,
      findError: footer.findError.flatMap(Addresses.outside), emblem: footer.emblem.flatMap(Addresses.outside)
    )
  }
}
