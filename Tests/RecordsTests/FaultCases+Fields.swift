extension FaultCases {
  static let fields = [
    FaultCase("an unknown column", "findings.csv", "发现日期", by: "发现曰期", "D301 …/findings.csv:1:12"),
    FaultCase(
      "a column that is like none", "findings.csv", "发现日期", by: "附注", "D306 …/findings.csv:1:12"),
    FaultCase("an unknown key", "report.md", "预算年度:", by: "预算年:", "D301 …/report.md:3:1"),
    FaultCase(
      "an unknown key below another", "report.md", "报送: 市财政局", by: "报送给: 市财政局", "D301 …/report.md:18:24"),
    FaultCase("a required column is missing", ["findings.csv": "编号,建议\nw1,甲\n"], "D302 …/findings.csv:1:1"),
    FaultCase("a required cell is blank", "findings.csv", "w1,", by: " ,", "D303 …/findings.csv:2:1"),
    FaultCase(
      "a required key is missing", "Content/site.yaml", "标题: 预算绩效评价公开\n", by: "", "D303 Content/site.yaml:1:1"
    ),
    FaultCase("a required key is blank", "report.md", "标题: 2024年度绩效评价结果", by: "标题:", "D303 …/report.md:2:4"),
    FaultCase(
      "required fields are missing", "Content/scales.yaml", "自: 60.5", by: "自: ",
      "D303 Content/scales.yaml:8:18"),
    FaultCase(
      "a column twice", ["findings.csv": "编号,问题,problem\nw1,甲,乙\n"], "D304 …/findings.csv:1:7"),
    FaultCase("a column without a name", ["findings.csv": "编号,问题,\nw1,甲,乙\n"], "D305 …/findings.csv:1:7"),
    FaultCase("an empty column without a name is no fault", ["findings.csv": "编号,问题,\nw1,甲,\n"]),
    FaultCase(
      "faults of CSV", ["findings.csv": "编号,问题\nw1,甲,丙\nw2,乙\n\"w3,丁\n"], "D102 …/findings.csv:2:1",
      "D101 …/findings.csv:4:1"),
    FaultCase("a table without a header", ["findings.csv": ""], "D105 …/findings.csv:1:1"),
  ]

  static let values = [
    FaultCase(
      "a fingerprint that is none",
      ["Content/snapshots.csv": "名称,年度,归档日期,指纹\n2024-01,2024,2025-01-31,0639\n"],
      "D331 Content/snapshots.csv:2:25"),
    FaultCase(
      "a number with its unit", "evaluations.csv", "1200", by: "1200万元", "D311 …/evaluations.csv:2:41"),
    FaultCase(
      "a number in full-width digits", "evaluations.csv", "1200", by: "１２００", "D312 …/evaluations.csv:2:41"),
    FaultCase(
      "a number with words in full-width brackets", "evaluations.csv", "1200", by: "1200（含结转）",
      "D311 …/evaluations.csv:2:41"),
    FaultCase(
      "a number with a full-width point", "evaluations.csv", "91.50", by: "91．50",
      "D312 …/evaluations.csv:2:56"),
    FaultCase(
      "an amount finer than a fen", "evaluations.csv", "1200", by: "1200.1234567",
      "D320 …/evaluations.csv:2:41"),
    FaultCase(
      "an amount above all budgets", "evaluations.csv", "1200", by: "10000000000.01",
      "D332 …/evaluations.csv:2:41"),
    FaultCase(
      "amounts without a unit", "evaluations.csv", ",万元,", by: ",,", "D321 …/evaluations.csv:2:30",
      "D321 …/evaluations.csv:2:41"),
    FaultCase(
      "an unknown unit is one fault", "evaluations.csv", ",万元,", by: ",万,", "D323 …/evaluations.csv:2:46"),
    FaultCase("an unreadable rate", "evaluations.csv", "97.21%", by: "约97%", "D317 …/evaluations.csv:2:49"),
    FaultCase("a rate without its sign is no fault", "evaluations.csv", "97.21%", by: "97.21"),
    FaultCase("a score over 100", "evaluations.csv", "91.50", by: "100.01", "D322 …/evaluations.csv:2:56"),
    FaultCase(
      "a score with three decimals", "evaluations.csv", "91.50", by: "91.505", "D322 …/evaluations.csv:2:56"),
    FaultCase("an unknown term", "evaluations.csv", "91.50,优", by: "91.50,优秀", "D323 …/evaluations.csv:2:62"),
    FaultCase(
      "an unknown term in a list", "evaluations.csv", "直达资金;", by: "直达资金；债务；", "D323 …/evaluations.csv:2:64"),
    FaultCase(
      "a term twice in a list", "evaluations.csv", "直达资金;", by: "直达资金；direct；", "D327 …/evaluations.csv:2:64"),
    FaultCase(
      "a unit twice in a list", "evaluations.csv", "市住建局；市公安局", by: "市公安局；市公安局",
      "D327 …/evaluations.csv:2:20"),
    FaultCase(
      "an unreadable date", "findings.csv", "2024-06-30", by: "2024.6.30", "D313 …/findings.csv:2:13"),
    FaultCase(
      "a day that is none", "findings.csv", "2024-06-30", by: "2024-06-31", "D313 …/findings.csv:2:13"),
    FaultCase("an unreadable count", "report.md", "数量: 0", by: "数量: 无", "D314 …/report.md:15:21"),
    FaultCase("an unreadable year", "report.md", "预算年度: 2023", by: "预算年度: 23年", "D315 …/report.md:3:7"),
    FaultCase("neither yes nor no", "statistics.yaml", "列出: 是", by: "列出: 全部", "D316 …/statistics.yaml:4:9"),
    FaultCase(
      "an unreadable division code", "Content/divisions.csv", "150000", by: "15",
      "D318 Content/divisions.csv:2:1"),
    FaultCase(
      "an address that does not end with a slash", "Content/site.yaml", "/jxpj/", by: "/jxpj",
      "D319 Content/site.yaml:2:5"),
    FaultCase(
      "an address with another scheme", "Content/site.yaml", "https://example.gov.cn/zc",
      by: "javascript:x()",
      "D319 Content/site.yaml:14:9"),
    FaultCase(
      "an unknown language", "Content/site.yaml", "公告: 演示", by: "语言: fr", "D323 Content/site.yaml:3:5"),
    FaultCase(
      "a password in the address of a target", "Content/site.yaml", "公告: 演示\n",
      by: "公告: 演示\n发布目标:\n  - {名称: 门户, 地址: 'ssh://jxpj:geheim@host/srv'}\n",
      "D325 Content/site.yaml:5:18"),
    FaultCase(
      "a password in the address at which readers see the site", "Content/site.yaml", "公告: 演示\n",
      by: "公告: 演示\n发布目标:\n  - {名称: 门户, 地址: /srv/jxpj, 网址: 'https://a:b@host/'}\n",
      "D325 Content/site.yaml:5:33"),
    FaultCase(
      "the address of a target that is none", "Content/site.yaml", "公告: 演示\n",
      by: "公告: 演示\n发布目标:\n  - {名称: 门户, 地址: 'ftp://host/srv'}\n", "D326 Content/site.yaml:5:18"),
    FaultCase(
      "a target of each kind is no fault", "Content/site.yaml", "公告: 演示\n",
      by: "公告: 演示\n发布目标:\n  - {名称: 门户, 地址: 'jxpj@host:/srv/jxpj', 网址: 'http://10.0.0.1/jxpj/'}\n"
        + "  - {名称: 包, 地址: 'package:jxpj.zip'}\n"),
  ]
}
