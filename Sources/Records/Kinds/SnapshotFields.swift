import Evaluation

/// The columns of `snapshots.csv`.
enum SnapshotFields {
  static let name = Field(
    "name", "名称", .id, .required, zh: "归档的名称", en: "The name of the snapshot", example: "2024-01")
  static let year = Field(
    "year", "年度", .year, .required, zh: "归档所属年度", en: "The year it stands for", example: "2024")
  static let archived = Field(
    "archived", "归档日期", .date, .required, zh: "归档日期", en: "The day it was archived", example: "2025-01-31")
  static let fingerprint = Field(
    "fingerprint", "指纹", .fingerprint, .required, zh: "归档的指纹，照抄",
    en: "Its fingerprint, as the program prints it",
    example: "063952d3a961832b01a81f365553c51a110c225d53a61e3db5ae45e06dfbc61b")
  static let reading = Field(
    "reading", "浏览网址", .address, zh: "可以浏览归档网页的网址", en: "Where its pages can be read",
    example: "https://www.example.gov.cn/jxpj-archive/2024-01/index.html")
  static let download = Field(
    "download", "下载网址", .address, zh: "可以下载归档的网址", en: "Where it can be downloaded",
    example: "https://www.example.gov.cn/jxpj-archive/2024-01.zip")
  static let onSite = Field(
    "onSite", "本站浏览", .boolean,
    zh: "是否把归档的网页放到本站 archive/ 之下供读者浏览，不填为“否”；归档须在 Archive 文件夹里",
    en:
      "Whether its pages are put on the site, below archive/; no if left out. The snapshot must stand in Archive",
    example: "是")

  static let file = FileKind(
    "snapshots.csv", .table, zh: "归档", en: "The snapshots",
    fields: [name, year, archived, fingerprint, reading, download, onSite])
}
