import Evaluation

/// The fields of a place that the site is published to.
enum TargetFields {
  static let name = Field(
    "name", "名称", .text, .required, zh: "目标的名称", en: "The name of the target", example: "门户")
  static let address = Field(
    "address", "地址", .targetAddress, .required, zh: "文件夹、ssh、rclone 或发布包的地址，不含密码",
    en: "The address of a folder, machine, remote or package, without a password",
    example: "jxpj@www.example.gov.cn:/srv/jxpj")
  static let url = Field(
    "url", "网址", .liveAddress, zh: "读者看到网站的网址，发布后从这里取回逐一核对",
    en: "Where readers see the site; it is fetched back from there and compared",
    example: "https://www.example.gov.cn/jxpj/")

  static let all: [any Declared] = [name, address, url]
}
