extension FaultFamily {
  private static let scales = Place(file: "Content/scales.yaml", line: 5, column: 9)
  private static let indicators = Place(file: "Content/152501/2024/indicators.csv", line: 9, column: 6)

  /// What is explained about the rules of the trade.
  static let checks: [FaultFamily] = [
    FaultFamily(
      zh: ("得分与等级", "等级是公众最先看的结论。得分与等级对不上，或者没有结果，读者会问哪一个是真的。"),
      en: (
        "Scores and grades",
        "The grade is what the public sees first; where it disagrees with the score, a reader asks which "
          + "of them is true."
      ),
      place: Place(file: "Content/152501/2024/evaluations.csv", line: 7, column: 3),
      places: [
        .uncoveredScores: scales, .overlappingBands: scales, .repeatedGrade: scales,
        .gradesOutOfOrder: scales,
      ],
      samples: [
        "scale": "通用四档", "from": "89", "to": "90", "example": "89.5", "first": "优 [90, 100]",
        "second": "良 [80, 91)", "count": "2", "grade": "良", "bands": "[80, 90)、[70, 80)", "better": "优",
        "worse": "良", "high": "[90, 100]", "low": "[80, 90)", "name": "城市道路维修", "score": "88.50",
        "earned": "良", "band": "[80, 90)", "group": "财政评价", "grades": "优 3、良 2",
      ],
      special: [.gradeUnlikeScore: ["grade": "优"]],
      [
        .uncoveredScores, .overlappingBands, .repeatedGrade, .gradesOutOfOrder, .gradeUnlikeScore,
        .missingResult, .noResults, .missingScore, .noScores, .missingGrade, .noGrades,
        .missingScoreOffScale, .missingGradeOffScale, .noGradesOffScale,
      ]),
    FaultFamily(
      zh: ("单条记录的数字", "同一条记录里的预算数、执行数、执行率、权重和得分互相可以验算；对不上多半是录入或单位写错。"),
      en: (
        "The figures of a record",
        "Budget, spending, rate, weights and scores of one record can be held against each other; a mismatch "
          + "is mostly a slip or a wrong unit."
      ),
      place: Place(file: "Content/152501/2024/evaluations.csv", line: 7, column: 3),
      places: [
        .weightsUnlikeFullScore: indicators, .scoreAboveWeight: indicators,
        .pointsLostWithoutReason: indicators,
        .targetRepeated: indicators,
      ],
      samples: [
        "name": "城市道路维修", "published": "97.21%", "how": "1200 ÷ 1234.5 = 97.20…%", "executed": "1,300 万元",
        "budgeted": "1,234.5 万元", "value": "-3", "total": "1,234.5 万元", "count": "12", "sum": "95",
        "indicator": "维修道路长度", "score": "20", "weight": "22.5", "rate": "82%", "threshold": "90%",
        "text": "……", "full": "100", "amount": "1234500 万元", "median": "235 万元", "before": "123.45 万元",
        "factor": "10000", "money": "预算数", "column": "budget",
      ],
      special: [
        .executionRateUnlikeMoney: ["published": "95%"],
        .executionRateCutOff: ["published": "97.20%", "how": "1200 ÷ 1234.5 = 97.21%"],
        .sourcesUnlikeTotal: ["how": "1,000 + 200 = 1,200"],
        .ledgersUnlikeTotal: ["how": "1,000 + 200 = 1,200"], .scoreAboveWeight: ["score": "25"],
        .totalUnlikeIndicators: ["published": "91.50", "sum": "90.50"], .targetRepeated: ["text": "≥12公里"],
      ],
      [
        .executionRateUnlikeMoney, .executionRateCutOff, .executedAboveBudgeted, .negativeNumber,
        .sourcesUnlikeTotal, .ledgersUnlikeTotal, .weightsUnlikeFullScore, .scoreAboveWeight,
        .totalUnlikeIndicators, .pointsLostWithoutReason, .lowRateWithoutReason, .templateText,
        .targetRepeated, .amountUnlikeNeighbours, .amountUnlikeLastYear,
      ]),
    FaultFamily(
      zh: ("汇总数与逐项记录", "公开文件自己写的总数、平均分和占比，读者会拿来与逐项结果相加相除；原文如此的保留并说明，不改。"),
      en: (
        "Stated figures and the records",
        "Readers hold the totals, averages and shares of a document against its records; what the source "
          + "says is kept and explained, never changed."
      ),
      place: Place(file: "Content/152501/2024/statistics.yaml", line: 12, column: 5),
      samples: [
        "strand": "财政评价", "figure": "评价项目 30 个", "count": "29", "rounded": "86.3", "how": "2589 ÷ 30 = 86.3",
        "average": "86.27", "cases": "30", "grade": "优", "blank": "1", "total": "21.65 亿元", "whole": "30 个",
        "rest": "1", "sum": "29", "part": "优 31 个", "executed": "执行数 12 亿元", "budgeted": "预算数 11 亿元",
        "rate": "109.09%", "grades": "优 1、良 18", "lowest": "80.53", "highest": "90.5", "scale": "通用四档",
        "measure": "占比", "audit": "平均分 80", "other": "财政再评价", "difference": "12.5",
      ],
      special: [
        .averageUnlikeRecords: ["figure": "平均分 86.27", "rounded": "86.30"],
        .averageCutOff: [
          "figure": "平均分 86.27", "average": "86.278", "rounded": "86.28", "how": "2588.34 ÷ 30",
        ], .gradeCountUnlikeRecords: ["figure": "优 8 个", "count": "7"],
        .shareUnlikeRecords: ["figure": "优良率 90%", "how": "26 ÷ 30 = 86.67%"],
        .shareOfRecordsCutOff: ["figure": "优良率 86.66%", "how": "26 ÷ 30 = 86.67%"],
        .moneyUnlikeRecords: ["figure": "金额 21.66 亿元"],
        .moneyCutOff: ["figure": "金额 21.6 亿元", "total": "21.66 亿元"],
        .moneyBelowRecords: ["figure": "金额 21.6 亿元"], .gradesUnlikeWhole: ["how": "1 + 18 + 9 + 1 = 29"],
        .casesWithoutGrade: ["how": "优 1、良 28"], .partsUnlikeWhole: ["how": "20 + 9 = 29"],
        .shareUnlikeParts: ["figure": "优良率 90%", "how": "26 ÷ 30 = 86.67%"],
        .executionRateUnlikeRecords: ["figure": "执行率 95%", "how": "11 ÷ 12 = 91.67%"],
        .executionRateOfRecordsCutOff: ["figure": "执行率 91.66%", "how": "11 ÷ 12 = 91.67%"],
        .shareCutOff: ["figure": "优良率 86.66%", "how": "26 ÷ 30 = 86.67%"],
        .executionRateUnlikeFigures: ["figure": "执行率 95%", "how": "11 ÷ 12 = 91.67%"],
        .executionRateFigureCutOff: ["figure": "执行率 91.66%", "how": "11 ÷ 12 = 91.67%"],
        .averageBeyondGrades: ["figure": "平均分 95"],
        .shareBeyondCases: ["figure": "优秀率 35%", "how": "10 ÷ 30 = 33.33%、11 ÷ 30 = 36.67%"],
        .shareOnlyCutOff: ["figure": "优秀率 36.66%", "how": "11 ÷ 30 = 36.67%"],
        .averageBeyondCases: ["figure": "平均分 86.275", "whole": "3 个", "how": "86.27、86.28"],
        .impossibleFigure: ["figure": "优秀率 120%"], .averagesFarApart: ["figure": "平均分 92.5"],
      ],
      [
        .countUnlikeRecords, .averageUnlikeRecords, .averageCutOff, .gradeCountUnlikeRecords,
        .shareUnlikeRecords, .shareOfRecordsCutOff, .moneyUnlikeRecords, .moneyCutOff, .moneyBelowRecords,
        .executionRateUnlikeRecords, .executionRateOfRecordsCutOff,
        .gradesUnlikeWhole, .casesWithoutGrade, .partsUnlikeWhole, .partAboveWhole, .shareUnlikeParts,
        .shareCutOff, .executionRateUnlikeFigures, .executionRateFigureCutOff, .executedFigureAboveBudgeted,
        .averageBeyondGrades, .shareBeyondCases, .shareOnlyCutOff, .averageBeyondCases, .impossibleFigure,
        .averagesFarApart,
      ]),
    FaultFamily(
      zh: ("名称、编号与代码", "同一个项目、单位或机构写成两样，历年对比和统计就会把它当成两个。"),
      en: (
        "Names, numbers and codes",
        "A project, unit or firm that is written in two ways counts as two, year by year and in every "
          + "total."
      ),
      place: Place(file: "Content/152501/2024/evaluations.csv", line: 7, column: 3),
      samples: [
        "name": "城市道路维修", "first": "市住建局", "second": "市住房和城乡建设局", "code": "654223",
        "replacement": "654203 沙湾市", "firm": "某某会计师事务所",
      ],
      special: [
        .unitSpelling: ["first": "市交通运输局", "second": "市 交通运输局"],
        .duplicateProject: ["first": "xm-01", "second": "xm-09"],
        .projectUnderTwoNumbers: ["first": "xm-01", "second": "xm-09"], .retiredDivision: ["name": "沙湾县"],
        .evaluatorSpelling: ["first": "某某咨询有限公司", "second": "某某咨询公司"],
      ],
      [
        .duplicateProject, .unitSpelling, .streetOfficeStyle, .projectUnderTwoNumbers, .retiredDivision,
        .evaluatorIsEvaluated, .evaluatorSpelling,
      ]),
    FaultFamily(
      zh: ("应公开内容是否齐全", "缺发布日期、缺年度、缺结果，或者到期不说明整改，是公开检查中扣分和通报的主要原因。"),
      en: (
        "Whether all is there",
        "A missing date, year or result, or a deadline that passed without a word, is what inspections "
          + "of disclosure find first."
      ),
      place: Place(file: "Content/152501/2024/report.md", line: 1, column: 1),
      places: [
        .missingYear: Place(file: "Content/152501"),
        .overdueFinding: Place(file: "Content/152501/2024/findings.csv", line: 3, column: 1),
        .plannedNotDisclosed: Place(file: "Content/152501/2024/plan.csv", line: 4, column: 1),
        .fewerThanPlanned: Place(file: "Content/152501/2024/plan.csv", line: 2, column: 1),
        .emptyEvaluation: Place(file: "Content/152501/2024/evaluations.csv", line: 7, column: 1),
      ],
      samples: [
        "stated": "2", "name": "涉密", "rows": "1", "year": "2023", "id": "wt-01", "deadline": "2024-09-30",
        "planned": "30", "count": "29", "ground": "涉密",
      ],
      special: [
        .plannedNotDisclosed: ["name": "城市道路维修"], .fewerThanPlanned: ["name": "财政评价"],
        .emptyEvaluation: ["name": "城市道路维修"],
      ],
      [
        .missingPublicationDate, .missingWrittenDate, .withheldCount, .missingYear, .overdueFinding,
        .overdueOrder, .emptyReport, .plannedNotDisclosed, .fewerThanPlanned, .emptyEvaluation,
      ]),
    FaultFamily(
      zh: ("不得公开的内容", "个人信息和涉密内容一旦上网就收不回来。这一组有错误就不能生成、不能发布，也不能豁免。"),
      en: (
        "What must not go out",
        "Personal data and secrets cannot be taken back once they are out. An error of this group stops "
          + "build and publishing and cannot be waived."
      ),
      place: Place(file: "Content/152501/2024/evaluations.csv", line: 7, column: 3),
      samples: [
        "field": "说明", "found": "138****0000", "label": "说明", "name": "a mobile number", "part": "评价报告.pdf",
        "kind": "手机号码",
      ],
      special: [
        .identityNumberOut: ["found": "15************000"],
        .oldIdentityNumberOut: ["found": "15*********000"], .bankCardOut: ["found": "6222***********0000"],
        .homeAddressOut: ["found": "某某小区*号楼"], .emailAddressOut: ["found": "z***@example.com"],
        .markOfSecrecyOut: ["found": "机密★"], .wordOfSecrecyOut: ["found": "内部资料"],
        .forbiddenWordOut: ["found": "内部代号"],
        .hiddenInAttachment: ["name": "a hidden sheet", "kind": "隐藏的工作表", "part": "底稿"],
        .actsInAttachment: ["name": "JavaScript", "kind": "JavaScript 脚本", "part": "评价报告.pdf"],
      ],
      [
        .identityNumberOut, .oldIdentityNumberOut, .mobileNumberOut, .bankCardOut, .homeAddressOut,
        .emailAddressOut, .markOfSecrecyOut, .wordOfSecrecyOut, .forbiddenWordOut, .leakInAttachment,
        .possibleLeakInAttachment, .hiddenInAttachment, .actsInAttachment, .commentInNarrative,
      ]),
    FaultFamily(
      zh: ("用字与写法", "错别字和不规范的文号会被读者和上级检查指出来。"),
      en: (
        "Wording", "Misspelt words and irregular document numbers are what readers and inspectors point out."
      ),
      place: Place(file: "Content/152501/2024/report.md", line: 30, column: 12),
      samples: [
        "field": "正文", "wrong": "帐户", "right": "账户", "written": "示财绩[2024]1号", "plain": "2024", "label": "正文",
      ],
      special: [
        .fullWidthDigitsInText: ["written": "２０２４"], .documentNumberBrackets: ["right": "示财绩〔2024〕1号"],
      ],
      [.wrongWord, .documentNumberBrackets, .fullWidthDigitsInText]),
    FaultFamily(
      zh: ("生成的网站", "打不开的链接、空白的页面和站外请求，是政府网站检查的扣分项；在发布前找出来。"),
      en: (
        "The site itself",
        "Dead links, empty pages and requests to other sites count against a government website; they "
          + "are found before it goes out."
      ),
      place: Place(file: "152501/2024/index.html"),
      places: [
        .addressesInCase: Place(file: "152501/2024/XM-01.html")
      ],
      samples: [
        "target": "152501/2024/xm-99.html", "count": "3", "anchor": "wt-01", "text": "{{title}}",
        "element": "<h1>", "path": "152501/2024/XM-01.html", "first": "152501/2024/xm-01.html",
        "address": "https://cdn.example.com/a.js",
      ],
      [
        .brokenLink, .brokenAnchor, .repeatedAnchor, .unrenderedTag, .emptyElement, .addressesInCase,
        .outsideRequest,
      ]),
    FaultFamily(
      zh: ("豁免", "豁免是有人负责、有期限的决定；内容改了或期限过了，就要重新决定。"),
      en: (
        "Waivers",
        "A waiver is somebody’s decision with an end; when the content changes or the day has passed, "
          + "it has to be taken anew."
      ),
      place: Place(file: "Content/waivers.csv", line: 2, column: 1),
      samples: [
        "code": "C301", "position": "Content/152501/2024/statistics.yaml#0a1b2c3d4e", "until": "2024-12-31",
      ],
      special: [.unwaivableCode: ["code": "C601"]],
      [.unmetWaiver, .expiredWaiver, .unwaivableCode]),
    FaultFamily(
      zh: ("更正与撤下", "读者看过的内容不能不声不响地改。每一处变化都要写明日期和原因，否则不能发布。"),
      en: (
        "Corrections and withdrawals",
        "What readers have seen does not change without a word: every change needs its day and reason, "
          + "or nothing goes out."
      ),
      place: Place(file: "Content/152501/2024/corrections.csv", line: 2, column: 1),
      samples: [
        "record": "评价“城市道路维修”", "field": "得分", "column": "得分", "old": "91.50", "new": "90.50", "year": "2024",
        "file": "评价报告.pdf", "date": "2024-08-01", "reason": "原文录入有误",
      ],
      [
        .silentChange, .silentWithdrawal, .correctionUnlikeChange, .correctionOfNoChange, .silentYear,
        .silentFile, .correctionTakenBack,
      ]),
  ]
}
