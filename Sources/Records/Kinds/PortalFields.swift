/// The fields of a portal's identity.
enum PortalFields {
  static let siteName = Field(
    "siteName", "网站名称", .text, .required, zh: "政府网站的规范名称", en: "The name of the portal (SiteName)",
    example: "示例市人民政府")
  static let siteDomain = Field(
    "siteDomain", "域名", .text, .required, zh: "政府网站的域名", en: "Its domain (SiteDomain)",
    example: "www.example.gov.cn")
  static let siteIDCode = Field(
    "siteIDCode", "网站标识码", .text, .required, zh: "十位数字，或 bm 加八位数字",
    en: "Ten digits, or bm and eight (SiteIDCode)",
    example: "1525010001")
  static let columnName = Field(
    "columnName", "栏目名称", .text, .required, zh: "本站所属栏目", en: "The column of the portal (ColumnName)",
    example: "预算绩效")
  static let columnType = Field(
    "columnType", "栏目类型", .text, .required, zh: "栏目的类型", en: "The type of the column (ColumnType)",
    example: "政府信息公开")
  static let columnDescription = Field(
    "columnDescription", "栏目说明", .text, .required, zh: "栏目的内容",
    en: "What the column holds (ColumnDescription)",
    example: "公开预算绩效评价结果")
  static let columnKeywords = Field(
    "columnKeywords", "栏目关键词", .text, .required, zh: "栏目的关键词", en: "Its keywords (ColumnKeywords)",
    example: "预算绩效,绩效评价")

  static let all: [any Declared] = [
    siteName, siteDomain, siteIDCode, columnName, columnType, columnDescription, columnKeywords,
  ]
}
