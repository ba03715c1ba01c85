extension FaultFamily {
  private static let attachments = Place(file: "Content/152501/2024/attachments.csv", line: 2, column: 3)
  private static let corrections = Place(file: "Content/152501/2024/corrections.csv", line: 2, column: 3)
  private static let site = Place(file: "Content/site.yaml", line: 8, column: 11)

  /// What is explained about the content.
  static let content: [FaultFamily] = [
    FaultFamily(
      zh: ("表格文件（CSV）", "表格里一格错位，后面的金额、得分就会落到别的项目名下；读不清的文件因此不猜，停下来让人改。"),
      en: (
        "Tables (CSV)",
        "One cell out of place would put amounts and scores under other projects, so a table that cannot "
          + "be read for certain is not guessed at."
      ),
      place: Place(file: "Content/152501/2024/evaluations.csv", line: 7, column: 3),
      samples: ["found": "9", "expected": "8"],
      [.unclosedQuote, .fieldCount, .textAfterQuote, .notUTF8, .noHeader]),
    FaultFamily(
      zh: ("设置与报告（YAML）", "设置文件里一个冒号或缩进写错，整段内容会被读成别的意思；先改好写法，才能判断内容。"),
      en: (
        "Settings and reports (YAML)",
        "A wrong colon or indent changes what a whole passage means; the form has to be right before "
          + "the content can be judged."
      ),
      place: Place(file: "Content/152501/2024/report.md", line: 4, column: 1),
      places: [.yamlShape: Place(file: "Content/scales.yaml", line: 2, column: 3)],
      samples: [
        "problem": "line 4 is indented otherwise", "key": "发布日期", "field": "档次", "name": "bands",
        "shape": "a list", "expected": "列表 (a list)", "reason": "第 4 行的缩进与上一行不一致",
      ],
      [
        .yamlUnreadable, .duplicateKey, .yamlAnchor, .yamlShape, .yamlRoot, .noFrontMatter,
        .unclosedFrontMatter, .textBeforeHeading,
      ]),
    FaultFamily(
      zh: ("字段名", "每一列是什么，由列名决定；列名认不出来，这一列的内容就不会公开。"),
      en: (
        "Names of fields",
        "A column is known by its name; one that is not known would silently not be disclosed."
      ),
      place: Place(file: "Content/152501/2024/evaluations.csv", line: 1, column: 12),
      samples: [
        "written": "评价得份", "nearest": "得分", "field": "得分", "name": "score", "labels": "编号、名称、得分",
        "names": "id, name, score",
      ],
      [.unknownField, .missingColumn, .missingField, .duplicateColumn, .unnamedColumn, .unlikeAnyField]),
    FaultFamily(
      zh: ("格子里的写法", "金额、得分、日期要原样公开，写法必须明确；认不准的不改写，也不猜。"),
      en: (
        "How values are written",
        "Amounts, scores and dates are disclosed exactly; what can be read in two ways is neither changed "
          + "nor guessed at."
      ),
      place: Place(file: "Content/152501/2024/evaluations.csv", line: 7, column: 3),
      places: [
        .unreadableNumber: Place(file: "Content/152501/2024/indicators.csv", line: 7, column: 5),
        .unreadableDate: Place(file: "Content/152501/2024/report.md", line: 4, column: 7),
        .unreadableInteger: Place(file: "Content/152501/2024/statistics.yaml", line: 12, column: 9),
        .unreadableBoolean: site, .unreadableAddress: site, .secretInAddress: site, .unreadableTarget: site,
        .unreadableFingerprint: Place(file: "Content/snapshots.csv", line: 2, column: 4),
        .bandEndsBeforeItBegins: Place(file: "Content/scales.yaml", line: 5, column: 9),
      ],
      samples: [
        "text": "九十分", "field": "得分", "name": "score", "labels": "优、良、中、差",
        "names": "excellent, good, fair, poor", "unit": "元", "grade": "良", "from": "90", "to": "80",
      ],
      special: [
        .fullWidthDigits: ["text": "９０"],
        .unreadableNumber: ["text": "约90", "field": "权重", "name": "weight"],
        .unreadableDate: ["text": "2024年6月5日", "field": "发布日期", "name": "published"],
        .unreadableInteger: ["text": "若干", "field": "数量", "name": "count"],
        .unreadableYear: ["text": "24", "field": "预算年度", "name": "budgetYear"],
        .unreadableBoolean: ["text": "行", "field": "公开核对意见", "name": "showRemarks"],
        .unreadablePercentage: ["text": "九成", "field": "执行率", "name": "executionRate"],
        .unreadableCode: ["text": "15250", "field": "代码", "name": "code"],
        .unreadableAddress: ["text": "www.example.gov.cn", "field": "网址", "name": "address"],
        .unreadableFingerprint: ["text": "063952", "field": "指纹", "name": "fingerprint"],
        .amountTooFine: ["text": "12.345", "field": "预算数", "name": "budgeted"],
        .amountTooLarge: [
          "text": "1,200,000,000,000", "unit": "万元", "field": "预算数", "name": "budgeted",
        ],
        .amountWithoutUnit: ["field": "预算数", "name": "budgeted"], .scoreOutOfRange: ["text": "105"],
        .unknownTerm: ["text": "优秀", "field": "评价等级", "name": "grade"],
        .secretInAddress: ["field": "地址", "name": "address"],
        .unreadableTarget: ["field": "地址", "name": "address"],
        .repeatedElement: ["text": "市公安局", "field": "单位", "name": "units"],
      ],
      [
        .unreadableNumber, .fullWidthDigits, .unreadableDate, .unreadableInteger, .unreadableYear,
        .unreadableBoolean, .unreadablePercentage, .unreadableCode, .unreadableAddress,
        .unreadableFingerprint, .amountTooFine, .amountTooLarge, .amountWithoutUnit, .scoreOutOfRange,
        .unknownTerm, .bandEndsBeforeItBegins, .secretInAddress, .unreadableTarget, .repeatedElement,
      ]),
    FaultFamily(
      zh: ("编号与引用", "编号是网址的一部分，也把问题、指标、附件和评价连在一起；对不上，就会连到别的项目上。"),
      en: (
        "Ids and references",
        "An id is part of an address and ties findings, indicators and attachments to their evaluation; "
          + "a wrong one would tie them to another."
      ),
      place: Place(file: "Content/152501/2024/evaluations.csv", line: 7, column: 3),
      places: [
        .unknownScale: Place(file: "Content/152501/region.yaml", line: 3, column: 7),
        .unknownEvaluation: Place(file: "Content/152501/2024/findings.csv", line: 3, column: 2),
        .unknownFigure: Place(file: "Content/152501/2024/statistics.yaml", line: 12, column: 9),
        .attachmentNotThere: attachments, .attachmentKind: attachments, .attachmentActs: attachments,
        .narrativeOfNothing: Place(file: "Content/152501/2024/evaluations/xm-03.md"),
        .fileName: Place(file: "Content/152501/2024/attachments"),
        .filesDifferInCase: Place(file: "Content/152501/2024/attachments"),
        .correctionOfNothing: corrections, .withdrawnButThere: corrections,
      ],
      samples: [
        "id": "xm-03", "other": "XM-03", "text": "2024年标准", "known": "通用四档", "file": "评价报告.pdf",
        "name": "evaluation", "kind": "评价结果", "field": "评价编号",
      ],
      special: [
        .idCharacters: ["id": "xm 03"], .reservedID: ["id": "index"],
        .twoNarratives: ["file": "evaluations/xm-03.md"],
        .attachmentKind: ["file": "评价报告.html"], .fileName: ["file": "评价报告?.pdf"],
        .filesDifferInCase: ["other": "评价报告.PDF"],
      ],
      [
        .duplicateID, .idCharacters, .idsDifferInCase, .reservedID, .unknownScale, .unknownEvaluation,
        .unknownFigure, .attachmentNotThere, .attachmentKind, .attachmentActs, .twoNarratives,
        .narrativeOfNothing, .fileName,
        .filesDifferInCase, .correctionOfNothing, .withdrawnButThere,
      ]),
    FaultFamily(
      zh: ("文件和文件夹", "文件夹的名称就是地区和年度；放错地方的文件不会公开，而放的人以为已经公开。"),
      en: (
        "Files and folders",
        "The name of a folder is its region and year; a file in the wrong place is not disclosed although "
          + "somebody believes it is."
      ),
      place: Place(file: "Content/152501/2024"),
      places: [
        .noContent: Place(file: "Content"), .noRegions: Place(file: "Content"),
        .noYears: Place(file: "Content/152501"),
        .unknownRegion: Place(file: "Content/152599"), .folderOfNoRegion: Place(file: "Content/二连浩特"),
        .folderOfNoYear: Place(file: "Content/152501/2024年"),
        .fileTooLarge: Place(file: "Content/152501/2024/旧表.csv"),
        .unseenCharacter: Place(file: "Content/152501/2024/evaluations.csv", line: 7, column: 3),
      ],
      samples: [
        "file": "report.md", "code": "152599", "folder": "二连浩特", "name": "旧表.xls", "limit": "64 MiB",
        "character": "U+200B",
      ],
      special: [.folderOfNoYear: ["folder": "2024年"], .fileTooLarge: ["name": "旧表.csv"]],
      [
        .noContent, .missingFile, .unknownRegion, .folderOfNoRegion, .folderOfNoYear, .unexpectedFile,
        .symbolicLink, .fileTooLarge, .unseenCharacter, .noRegions, .noYears,
      ]),
    FaultFamily(
      zh: ("网址", "一个网址只能有一页；两条记录争同一个网址，就有一条看不到。"),
      en: ("Addresses", "An address has one page; of two records that share it, one could not be seen."),
      place: Place(file: "Content/152501/2024/evaluations.csv"),
      samples: ["first": "xm-1", "second": "XM-1", "address": "152501/2024/xm-1.html"],
      [.sameAddress]),
  ]
}
