/// The fields of the foot of every page.
enum FooterFields {
  static let organiser = Field(
    "organiser", "主办单位", .text, .required, zh: "主办网站的机关", en: "The organising authority",
    example: "示例市人民政府办公室")
  static let contact = Field(
    "contact", "联系方式", .text, zh: "电话或邮箱", en: "How to reach it", example: "0000-0000000")
  static let icp = Field(
    "icp", "ICP备案", .text, zh: "ICP 备案号", en: "The ICP record number", example: "蒙ICP备00000000号")
  static let police = Field(
    "police", "公安备案", .text, zh: "公安机关备案号", en: "The public security record number",
    example: "蒙公网安备00000000000000号")
  static let findError = Field(
    "findError", "找错链接", .address, zh: "“我为政府网站找错”的网址", en: "The address for reporting errors of the website",
    example: "https://example.gov.cn/zc")
  static let emblem = Field(
    "emblem", "党政机关标识", .address, zh: "党政机关标识的网址", en: "The address of the official emblem",
    example: "https://example.gov.cn/bs")

  static let all: [any Declared] = [organiser, contact, icp, police, findError, emblem]
}
