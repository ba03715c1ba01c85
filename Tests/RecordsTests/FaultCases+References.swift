extension FaultCases {
  static let references = [
    FaultCase(
      "an id twice", "evaluations.csv", "p02,", by: "p01,", "D401 …/evaluations.csv:3:1"),
    FaultCase("a finding's id twice", "findings.csv", "w2,", by: "w1,", "D401 …/findings.csv:3:1"),
    FaultCase(
      "a figure's id twice", "statistics.yaml", "编号: top", by: "编号: all", "D401 …/statistics.yaml:7:12"),
    FaultCase(
      "a scale twice", "Content/scales.yaml", "名称: 自评", by: "名称: 通用", "D401 Content/scales.yaml:5:7"),
    FaultCase(
      "a band that holds no score", "Content/scales.yaml", "自: 80, 至: 90", by: "自: 90, 至: 90",
      "D324 Content/scales.yaml:4:25"),
    FaultCase(
      "an id with other characters", "evaluations.csv", "p02,", by: "p/2,", "D402 …/evaluations.csv:3:1"),
    FaultCase(
      "an id with a point first", "evaluations.csv", "p02,", by: ".p2,", "D402 …/evaluations.csv:3:1"),
    FaultCase(
      "ids that differ in case", "evaluations.csv", "p02,", by: "P01,", "D403 …/evaluations.csv:3:1"),
    FaultCase("a reserved id", "evaluations.csv", "p02,", by: "Index,", "D404 …/evaluations.csv:3:1"),
    FaultCase(
      "an unknown scale of a region", "Content/152501/region.yaml", "通用", by: "省标准",
      "D405 Content/152501/region.yaml:2:7"),
    FaultCase("an unknown scale of a report", "report.md", "摘要:", by: "等级标准: 甲\n摘要:", "D405 …/report.md:6:7"),
    FaultCase(
      "an unknown scale of a strand", "statistics.yaml", "  数据:", by: "  等级标准: 甲\n  数据:",
      "D405 …/statistics.yaml:5:9"),
    FaultCase(
      "an unknown scale of an evaluation",
      ["evaluations.csv": "编号,名称,评价对象,评价阶段,等级标准\np01,甲,项目支出,财政评价,乙\n"],
      "D405 …/evaluations.csv:2:17"),
    FaultCase("a finding about nothing", "findings.csv", "w1,p01", by: "w1,p03", "D406 …/findings.csv:2:4"),
    FaultCase(
      "an indicator of an id in another case", "indicators.csv", "p01,效益", by: "P01,效益",
      "D406 …/indicators.csv:3:1"),
    FaultCase("an attachment about nothing", "report.md", "编号: p01", by: "编号: p03", "D406 …/report.md:20:47"),
    FaultCase(
      "a figure of a whole that is not there", "statistics.yaml", "基数: all", by: "基数: sum",
      "D407 …/statistics.yaml:7:58"),
    FaultCase(
      "a device of Windows as an id", "evaluations.csv", "p02,", by: "com1.a,", "D404 …/evaluations.csv:3:1"),
    FaultCase(
      "an attachment with a backslash", "report.md", "1/road.pdf", by: #"1\road.pdf"#,
      "D411 …/report.md:20:29"),
    FaultCase(
      "an attachment with a control character", "report.md", "1/road.pdf", by: #""1/ro\u0007ad.pdf""#,
      "D511 …/report.md:20:29"),
    FaultCase(
      "an attachment called like a device", "report.md", "1/road.pdf", by: "1/nul.pdf",
      "D411 …/report.md:20:29"),
    FaultCase(
      "an attachment outside the folder", "report.md", "1/road.pdf", by: "../report.md",
      "D411 …/report.md:20:29"),
    FaultCase(
      "attachments that differ in case",
      [
        "report.md":
          "---\n标题: 甲\n摘要: 乙\n附件:\n  - {名称: 一, 文件: a.pdf}\n  - {名称: 二, 文件: A.pdf}\n  - {名称: 三, 文件: a.pdf}\n---\n",
        "attachments/a.pdf": "1", "attachments/A.pdf": "2",
      ], "D412 …/report.md:6:17"),
    FaultCase(
      "a sign that addresses give a meaning may stand in a file name",
      [
        "report.md": "---\n标题: 甲\n摘要: 乙\n附件:\n  - {名称: 一, 文件: a#b (1).pdf}\n---\n",
        "attachments/a#b (1).pdf": "1",
      ]),
    FaultCase(
      "an attachment that would act in the name of the site",
      [
        "report.md":
          "---\n标题: 甲\n摘要: 乙\n附件:\n  - {名称: 一, 文件: a.html}\n  - {名称: 二, 文件: b.SVG}\n  - {名称: 三, 文件: c}\n  - {名称: 四, 文件: d.pdf.exe}\n  - {名称: 五, 文件: e.PDF}\n---\n",
        "attachments/a.html": "1", "attachments/b.SVG": "1", "attachments/c": "1",
        "attachments/d.pdf.exe": "1",
        "attachments/e.PDF": "1",
      ], "D416 …/report.md:5:17", "D416 …/report.md:6:17", "D416 …/report.md:7:17", "D416 …/report.md:8:17"),
    FaultCase(
      "a page or a program under another name",
      [
        "report.md":
          "---\n标题: 甲\n摘要: 乙\n附件:\n  - {名称: 一, 文件: a.txt}\n  - {名称: 二, 文件: b.pdf}\n  - {名称: 三, 文件: c.doc}\n  - {名称: 四, 文件: d.txt}\n---\n",
        "attachments/a.txt": "\u{FEFF} \n<script>1</script>", "attachments/b.pdf": "MZ",
        "attachments/c.doc": "#!/bin/sh",
        "attachments/d.txt": "5 < 6",
      ], "D417 …/report.md:5:17", "D417 …/report.md:6:17", "D417 …/report.md:7:17"),
    FaultCase(
      "a file name that shows as another",
      [
        "report.md": "---\n标题: 甲\n摘要: 乙\n附件:\n  - {名称: 一, 文件: \"a\u{5C}u202Efdp.txt\"}\n---\n",
        "attachments/a\u{202E}fdp.txt": "1",
      ], "D511 …/report.md:5:17"),
    FaultCase("an attachment that is not there", ["attachments/1/road.pdf": nil], "D408 …/report.md:20:29"),
    FaultCase(
      "a narrative in two places",
      ["evaluations.csv": "编号,名称,评价对象,评价阶段,评价说明\np01,甲,项目支出,财政评价,说明\n"],
      "D409 …/evaluations.csv:2:17"),
    FaultCase("a narrative of nothing", ["evaluations/p03.md": "甲"], "D410 …/evaluations/p03.md"),
    FaultCase(
      "no dangling reference is reported where rows could not be read", "evaluations.csv", "p01,",
      by: "p01,,",
      "D102 …/evaluations.csv:2:1"),
  ]

  static let folders = [
    FaultCase("no content", SmallSite.files.mapValues { _ in nil }, "D501 Content"),
    FaultCase(
      "no folder of a region",
      SmallSite.files.filter { $0.key.hasPrefix("Content/152501/") }.mapValues { _ in nil }, "D509 Content"),
    FaultCase("no settings", ["Content/site.yaml": nil], "D502 Content/site.yaml"),
    FaultCase("no scales", ["Content/scales.yaml": nil], "D502 Content/scales.yaml"),
    FaultCase("no divisions", ["Content/divisions.csv": nil], "D502 Content/divisions.csv"),
    FaultCase(
      "no settings of a region", ["Content/152501/region.yaml": nil], "D502 Content/152501/region.yaml"),
    FaultCase("no report", ["report.md": nil], "D502 …/report.md"),
    FaultCase(
      "a region without a division", "Content/divisions.csv", "152501,二", by: "152502,二",
      "D503 Content/152501"),
    FaultCase("a folder that is no region", ["Content/二连/region.yaml": ""], "D504 Content/二连"),
    FaultCase("a folder that is no year", ["Content/152501/24/report.md": ""], "D505 Content/152501/24"),
    FaultCase("an unexpected file", ["附件.docx": ""], "D506 …/附件.docx"),
    FaultCase("a hidden file is no fault", [".DS_Store": ""]),
    FaultCase("a narrative that is not Markdown", ["evaluations/p02.txt": ""], "D506 …/evaluations/p02.txt"),
    FaultCase(
      "a file too large for content", ["report.md": String(repeating: "a", count: 16 << 20 + 1)],
      "D510 …/report.md"),
    FaultCase(
      "an unseen character in a table", "evaluations.csv", "道路维修", by: "道路\u{202E}维修",
      "D511 …/evaluations.csv:2:7"),
    FaultCase(
      "a letter that is blank in a table", "evaluations.csv", "道路维修", by: "道路、\u{3164}维修",
      "D511 …/evaluations.csv:2:8"),
    FaultCase(
      "an unseen character in a narrative", ["evaluations/p01.md": "一\n道\u{200B}路"],
      "D511 …/evaluations/p01.md:2:2"),
    FaultCase(
      "an unseen character that is written as its number", ["evaluations/p01.md": "道&#x202e;路"],
      "D511 …/evaluations/p01.md:1:2"),
    FaultCase(
      "an unseen character that is escaped", "report.md", "预算年度: 2023", by: "主题分类: \"a\u{5C}u2066b\"",
      "D511 …/report.md:3:7"),
    FaultCase(
      "a control character", "Content/152501/region.yaml", "局", by: "局\u{8}",
      "D511 Content/152501/region.yaml:1:15"),
    FaultCase(
      "letters of Uyghur, Tibetan and Mongolian, and four-byte characters, are seen", "evaluations.csv",
      "道路维修",
      by: "يول\u{200C}\u{200F} ལམ ᠵᠠᠮ\u{180E} 𠮷🛣"),
    FaultCase("a link to a file", [:], links: [SmallSite.year + "old.csv"], "D507 …/old.csv"),
    FaultCase("a link to a folder", [:], links: ["Content"], "D507 Content"),
    FaultCase(
      "a link among attachments", [:], links: [SmallSite.year + "attachments/1/x"], "D507 …/attachments/1/x"),
    FaultCase(
      "a region without a year",
      SmallSite.files.filter { $0.key.hasPrefix(SmallSite.year) }.mapValues { _ in nil },
      "D508 Content/152501"),
  ]
}
