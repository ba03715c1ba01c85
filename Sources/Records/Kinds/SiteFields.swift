import Evaluation

/// The fields of `site.yaml`.
enum SiteFields {
  static let title = Field(
    "title", "标题", .text, .required, zh: "网站的名称", en: "The title of the site", example: "预算绩效评价公开")
  static let language = Field(
    "language", "语言", .language, zh: "界面语言，不填为 zh-CN", en: "The language of the interface; zh-CN if left out",
    example: "zh-CN")
  static let address = Field(
    "address", "网址", .siteAddress, .required, zh: "本站发布后的完整网址",
    en: "The address at which the site is published",
    example: "https://www.example.gov.cn/jxpj/")
  static let notice = Field(
    "notice", "公告", .text, zh: "每页显示的提示", en: "A notice on every page", example: "本站为演示网站")
  static let remarks = Field(
    "showRemarks", "公开核对意见", .boolean, zh: "是否在年度页的汇总数旁注明核对意见，不填为“否”",
    en: "Whether the year’s page says beside a figure what does not add up; no if left out", example: "是")
  static let downloads = Field(
    "downloads", "数据下载", ValueKind<DownloadScope>.term,
    zh: "除各年度外，列表页和全站的数据是否另作成文件供下载：全站（都有，不填为此）、列表（有列表页的，没有全站的）、年度（只有各年度的）；网站很大时可以少做",
    en:
      "Of what, besides every year, there are files to download: site (lists and the whole site; if left out), lists, or years (nothing else); less for a very large site",
    example: "列表")
  static let portal = EntryField(
    "portal", "门户", .one, .required, zh: "政府网站的标识，写入每页的元数据（国办发〔2017〕47号）",
    en: "The identity of the portal, for the meta tags of every page", fields: PortalFields.all)
  static let footer = EntryField(
    "footer", "页脚", .one, .required, zh: "每页底部的内容", en: "The foot of every page", fields: FooterFields.all)
  static let targets = EntryField(
    "publish", "发布目标", .many, zh: "网站发布到哪里，供 disclose publish --to 按名称使用",
    en: "Where the site is published to, by name, for disclose publish --to", fields: TargetFields.all)

  static let file = FileKind(
    "site.yaml", .mapping, zh: "网站设置", en: "The settings of the site",
    fields: [title, language, address, notice, remarks, downloads, portal, footer, targets])
}
