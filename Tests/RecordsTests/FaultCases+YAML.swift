/// Sites that are wrong, by the part that is.
enum FaultCases {}

extension FaultCases {
  static let yaml = [
    FaultCase(
      "YAML that is broken", ["Content/152501/region.yaml": "发布机构: 财政局\n等级标准: [通用\n"],
      "D201 Content/152501/region.yaml:3:1"),
    FaultCase(
      "front matter that is broken counts from the top", "report.md", "预算年度: 2023", by: "预算年度: \"2023",
      "D201 …/report.md:3:7"),
    FaultCase(
      "YAML with two documents", ["Content/152501/region.yaml": "发布机构: 财政局\n---\n等级标准: 通用\n"],
      "D201 Content/152501/region.yaml:2:1"),
    FaultCase(
      "YAML with a control character", ["Content/152501/region.yaml": "发布机构: \u{1}\n"],
      "D511 Content/152501/region.yaml:1:7"),
    FaultCase(
      "a key twice", ["Content/152501/region.yaml": "发布机构: 甲\n发布机构: 乙\n等级标准: 通用\n"],
      "D202 Content/152501/region.yaml:1:1"),
    FaultCase(
      "a key by label and by name", ["Content/152501/region.yaml": "发布机构: 甲\npublisher: 乙\n等级标准: 通用\n"],
      "D202 Content/152501/region.yaml:2:1"),
    FaultCase(
      "an anchor and its alias", ["Content/152501/region.yaml": "发布机构: &a 甲\n等级标准: *a\n"],
      "D203 Content/152501/region.yaml:1:7"),
    FaultCase(
      "an alias of nothing", ["Content/152501/region.yaml": "发布机构: *a\n等级标准: 通用\n"],
      "D203 Content/152501/region.yaml:1:7"),
    FaultCase(
      "aliases that would grow beyond measure",
      [
        "Content/152501/region.yaml": "a0: &a0 [x]\n"
          + (1...40).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined() + "? *a40\n: x\n"
      ], "D203 Content/152501/region.yaml:1:5"),
    FaultCase(
      "a list where a text is expected", "Content/152501/region.yaml", "二连浩特市财政局", by: "[甲, 乙]",
      "D204 Content/152501/region.yaml:1:7"),
    FaultCase(
      "a text where a list is expected", "report.md", "[预算绩效, 评价]", by: "预算绩效", "D204 …/report.md:5:6"),
    FaultCase(
      "a text where fields are expected", "report.md", "{标题: 公告, 说明: 网页}", by: "公告", "D204 …/report.md:8:5"),
    FaultCase("a text in a list of strands", ["statistics.yaml": "- 单位自评\n"], "D204 …/statistics.yaml:1:3"),
    FaultCase(
      "a list where fields are expected", ["Content/152501/region.yaml": "- 甲\n"],
      "D205 Content/152501/region.yaml:1:1"),
    FaultCase(
      "a full-width colon", ["Content/152501/region.yaml": "发布机构：甲\n"], "D205 Content/152501/region.yaml:1:1"),
    FaultCase("an empty YAML file", ["statistics.yaml": ""], "D205 …/statistics.yaml:1:1"),
    FaultCase("a report without front matter", ["report.md": "## 问题\n"], "D211 …/report.md:1:1"),
    FaultCase("front matter without an end", ["report.md": "---\n标题: 甲\n"], "D212 …/report.md:1:1"),
    FaultCase(
      "text before the first heading", "report.md", "## 问题 ##", by: "导语\n\n再一段\n## 问题",
      "D213 …/report.md:23:1"),
    FaultCase(
      "a narrative without a heading", ["report.md": "---\n标题: 甲\n摘要: 乙\n---\n导语\n"], "D213 …/report.md:5:1"),
  ]
}
