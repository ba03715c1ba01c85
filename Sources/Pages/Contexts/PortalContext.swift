internal import Mustache

/// The identity of the portal.
struct PortalContext: Sendable {
  let siteName: String
  let siteDomain: String
  let siteIDCode: String
  let columnName: String
  let columnType: String
  let columnDescription: String
  let columnKeywords: String

  static let contract = Contract<PortalContext>(
    "portal",
    [
      .text("siteName", "the website (SiteName)", \.siteName),
      .text("siteDomain", "its domain (SiteDomain)", \.siteDomain),
      .text("siteIDCode", "its identification code (SiteIDCode)", \.siteIDCode),
      .text("columnName", "the column (ColumnName)", \.columnName),
      .text("columnType", "its type (ColumnType)", \.columnType),
      .text("columnDescription", "what it holds (ColumnDescription)", \.columnDescription),
      .text("columnKeywords", "its keywords (ColumnKeywords)", \.columnKeywords),
    ])
}
