import Evaluation

/// The fields of `region.yaml`.
enum RegionFields {
  static let name = Field(
    "name", "名称", .text, zh: "地区名称，不填则取自行政区划代码表",
    en: "The name of the region; that of divisions.csv if left out",
    example: "二连浩特市")
  static let publisher = Field(
    "publisher", "发布机构", .text, .required, zh: "发布信息的财政局", en: "The bureau that publishes",
    example: "二连浩特市财政局")
  static let scale = Field(
    "scale", "等级标准", .scale, .required, zh: "本地区通用的等级标准", en: "The scale of the region", example: "全国通用标准")
  static let rateToExplain = Field(
    "rateToExplain", "执行率下限", .percentage, zh: "执行率低于这个数的应说明原因，不填为 90%",
    en: "The execution rate below which a reason is wanted; 90 % if left out", example: "85%")

  static let file = FileKind(
    "region.yaml", .mapping, zh: "地区设置", en: "The settings of a region",
    fields: [name, publisher, scale, rateToExplain])
}
