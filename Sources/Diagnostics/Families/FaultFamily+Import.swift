extension FaultFamily {
  /// What is explained about workbooks.
  static let imports: [FaultFamily] = [
    FaultFamily(
      zh: ("打开工作簿", "工作簿打不开或有一部分没有读，就可能漏掉项目；因此写明读到哪里。"),
      en: (
        "Opening workbooks",
        "A workbook that was not read to its end may have lost projects, so it is said how far it was "
          + "read."
      ),
      place: Place(file: "2024年评价结果.xlsx", spot: .cell(sheet: "汇总", cell: "A1")),
      places: [
        .notAWorkbook: Place(file: "评价报告.docx"), .notConverted: Place(file: "2023年评价结果.xls"),
        .conversionFailed: Place(file: "2023年评价结果.xls"), .encryptedWorkbook: Place(file: "2024年评价结果.xlsx"),
        .unknownEncoding: Place(file: "2024年评价结果.csv"), .filesLeftAside: Place(file: "各单位自评表"),
        .answerKept: Place(file: "2024年评价结果-检查结果.xlsx"),
      ],
      samples: ["part": "xl/worksheets/sheet1.xml", "limit": "64 MB", "count": "12"],
      special: [
        .tooManyColumns: ["limit": "1000"], .hiddenColumn: ["column": "F"],
        .dividedFigure: ["text": "1,234.50"],
        .filesLeftAside: ["count": "2", "names": "教育局.docx、水务局.pdf"],
      ],
      [
        .damagedWorkbook, .workbookTooLarge, .hostileMarkup, .notAWorkbook, .notConverted, .conversionFailed,
        .encryptedWorkbook, .unknownEncoding, .tooManyColumns, .macrosIgnored, .externalLinksIgnored,
        .hiddenRows, .hiddenColumn, .unseenZeros, .struckCells, .whiteCells, .dividedFigure, .filesLeftAside,
        .answerKept,
      ]),
    FaultFamily(
      zh: ("导入表格", "表格各地不同。凡是能有两种理解的，都指出单元格来问，不替人决定。"),
      en: (
        "Importing tables",
        "Tables differ from bureau to bureau; whatever can be understood in two ways is asked, with its "
          + "cell, and not decided."
      ),
      place: Place(file: "2024年评价结果.xlsx", spot: .cell(sheet: "汇总", cell: "H5")),
      places: [.changedSinceImport: Place(file: "Content/152501/2024/evaluations.csv")],
      samples: [
        "columns": "H 列“评价得分”和 I 列“复核得分”", "column": "评价得分", "field": "得分", "name": "score", "text": "0.97",
        "names": "id, name, score", "count": "4", "shown": "91.5", "whole": "91.53", "converted": "120 万元",
        "sheet": "汇总", "other": "单位自评", "stage": "财政评价", "example": "--map 评价得分=得分",
      ],
      special: [
        .ambiguousColumns: ["example": "评价得分=得分"], .unitNotKnown: ["column": "预算数"],
        .sharedFigure: ["text": "1,200"], .failedFormula: ["text": "#REF!"],
        .mappedFieldUnknown: ["field": "评分结果"],
        .scaledFormat: ["text": "12345678"], .digitsLost: ["text": "1234567890123456"],
        .unitsDiffer: ["text": "1,200,000 元"], .recordTwice: ["name": "城市道路维修"],
        .ownerNotKnown: ["text": "道路"], .sheetMissing: ["sheet": "汇总表", "names": "汇总、底稿"],
        .hiddenSheet: ["sheet": "底稿"],
        .onlyAName: ["name": "小计"], .rowWithoutNumber: ["name": "市教育局"], .stageChanges: ["text": "二、单位自评"],
        .unitChanges: ["text": "单位：元", "unit": "万元", "other": "元"],
        .problemOfNoProject: ["text": "资料不全"],
        .rateLikeFraction: ["percent": "97", "reason": "按表里的金额算是 97%", "cause": "the amounts give 97%"],
      ],
      [
        .noTableFound, .ambiguousColumns, .mappedColumnMissing, .mappedFieldUnknown, .stageNotKnown,
        .subjectNotKnown, .unitNotKnown, .sharedFigure, .rateWithoutSign, .rateLikeFraction,
        .formulaWithoutValue, .failedFormula, .scaledFormat, .digitsLost, .roundedFigures, .unitsDiffer,
        .recordTwice,
        .ownerNotKnown, .sheetMissing, .hiddenSheet, .twoValuesUnderOneHead, .onlyAName, .secondTable,
        .stageChanges, .cellsWithoutHeader, .unitChanges, .problemOfNoProject, .rowWithoutNumber,
        .changedSinceImport,
      ]),
    FaultFamily(
      zh: ("导入自评表", "自评表里一行读错，后面的分数都会错；读不下去就停在那个单元格，其余的表照常导入。"),
      en: (
        "Importing forms",
        "One row misread in a form makes all that follow wrong; reading stops at the cell, and the other "
          + "forms go on."
      ),
      place: Place(file: "2024年评价结果.xlsx", spot: .cell(sheet: "自评表", cell: "C12")),
      samples: [
        "cause": "no column 分值 (points) was found", "text": "1,200", "heading": "产出指标（50分）", "stated": "50",
        "sum": "45", "reason": "没有找到“分值”一列", "name": "城市道路维修",
        "other": "市教育局/自评表.xlsx#自评表!B3", "part": "指标", "rest": "项目名称", "half": "the indicators",
      ],
      special: [.amountsUnderOneHeading: ["heading": "预算数"]],
      [
        .formStopped, .amountOutsideHeadings, .amountsUnderOneHeading, .amountsNotRead, .formTwice,
        .formDivided, .headingPointsUnlikeRows, .amountsShifted, .narrativeKept,
      ]),
  ]
}
