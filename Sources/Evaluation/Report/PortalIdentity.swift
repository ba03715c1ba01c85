/// What the government-website guideline wants every page to say of its website (国办发〔2017〕47号).
public struct PortalIdentity: Hashable, Sendable {
  /// The website (SiteName).
  public let siteName: String
  /// Its domain (SiteDomain).
  public let siteDomain: String
  /// Its identification code (SiteIDCode): ten digits, or `bm` and eight.
  public let siteIDCode: String
  /// The column of the website (ColumnName).
  public let columnName: String
  /// The column’s type (ColumnType).
  public let columnType: String
  /// What the column holds (ColumnDescription).
  public let columnDescription: String
  /// Its keywords (ColumnKeywords).
  public let columnKeywords: String

  /// A portal identity.
  public init(
    siteName: String,
    siteDomain: String,
    siteIDCode: String,
    columnName: String,
    columnType: String,
    columnDescription: String,
    columnKeywords: String
  ) {
    self.siteName = siteName
    self.siteDomain = siteDomain
    self.siteIDCode = siteIDCode
    self.columnName = columnName
    self.columnType = columnType
    self.columnDescription = columnDescription
    self.columnKeywords = columnKeywords
  }
}
