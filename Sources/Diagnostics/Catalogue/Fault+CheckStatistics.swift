extension Fault {
  /// A stated number of cases is not the number of records.
  public static let countUnlikeRecords = Fault(
    "C301", .warning,
    zh: Wording(
      "“{strand}”公布的“{figure}”，逐项记录有 {count} 条。", next: "请核对是否漏录或多录；若并非逐项列出，请把“逐项列出”改为“否”；原文如此则保留。"),
    en: Wording(
      "“{strand}” states “{figure}”; there are {count} records.",
      next:
        "Look for records that are missing or too many; if not every case is listed, say so in the statistics; "
        + "if the source says so, keep it."))

  /// A stated average is not that of the records.
  public static let averageUnlikeRecords = Fault(
    "C302", .warning,
    zh: Wording(
      "“{strand}”公布的“{figure}”，按逐项得分计算是 {rounded}：{how}。", next: "请核对逐项得分是否录错；原文如此则保留公布的数，并在“说明”中写明。"),
    en: Wording(
      "“{strand}” states “{figure}”; the scores of the records give {rounded}: {how}.",
      next:
        "Compare the scores with the source; if they are right, keep the published figure and say so in the note."
    ))

  /// A stated average was cut off instead of rounded.
  public static let averageCutOff = Fault(
    "C303", .information,
    zh: Wording(
      "“{strand}”公布的“{figure}”是截去尾数得到的：{average} 四舍五入是 {rounded}（{how}）。", next: "不必改动；以后宜统一采用四舍五入。"),
    en: Wording(
      "“{strand}” states “{figure}”, which was cut off: {average} is {rounded} rounded ({how}).",
      next: "Nothing has to be changed; rounding throughout is better in future."))

  /// A stated number of cases with a grade is not that of the records.
  public static let gradeCountUnlikeRecords = Fault(
    "C304", .warning,
    zh: Wording(
      "“{strand}”公布的“{figure}”，逐项记录中等级为“{grade}”的有 {count} 条（共 {cases} 条，其中 {blank} 条没有等级）。",
      next: "请核对逐项等级是否录错；原文如此则保留公布的数，并在“说明”中写明。"),
    en: Wording(
      "“{strand}” states “{figure}”; {count} of the {cases} records have the grade “{grade}”, and {blank} have none.",
      next:
        "Compare the grades with the source; if they are right, keep the published figure and say so in the note."
    ))

  /// A stated share of a grade is not that of the records.
  public static let shareUnlikeRecords = Fault(
    "C305", .warning,
    zh: Wording("“{strand}”公布的“{figure}”，按逐项记录计算：{how}。", next: "请核对逐项等级是否录错；原文如此则保留公布的数，并在“说明”中写明。"),
    en: Wording(
      "“{strand}” states “{figure}”; the records give {how}.",
      next:
        "Compare the grades with the source; if they are right, keep the published figure and say so in the note."
    ))

  /// A stated share of a grade was cut off instead of rounded.
  public static let shareOfRecordsCutOff = Fault(
    "C306", .information,
    zh: Wording("“{strand}”公布的“{figure}”是截去尾数得到的，按逐项记录：{how}。", next: "不必改动；以后宜统一采用四舍五入。"),
    en: Wording(
      "“{strand}” states “{figure}”, which was cut off; the records give {how}.",
      next: "Nothing has to be changed; rounding throughout is better in future."))

  /// A stated total of money is not that of the records.
  public static let moneyUnlikeRecords = Fault(
    "C307", .warning,
    zh: Wording(
      "“{strand}”公布的“{figure}”，{cases} 条记录合计（{count} 条有金额）是 {total}。",
      next: "请核对逐项金额和金额单位；原文如此则保留公布的数，并在“说明”中写明。"),
    en: Wording(
      "“{strand}” states “{figure}”; the {cases} records ({count} with an amount) add up to {total}.",
      next:
        "Compare amounts and units with the source; if they are right, keep the published figure and say so in the "
        + "note."))

  /// A stated total of money was cut off instead of rounded.
  public static let moneyCutOff = Fault(
    "C308", .information,
    zh: Wording(
      "“{strand}”公布的“{figure}”是截去尾数得到的：{cases} 条记录合计（{count} 条有金额）是 {total}。", next: "不必改动；以后宜统一采用四舍五入。"),
    en: Wording(
      "“{strand}” states “{figure}”, which was cut off: the {cases} records ({count} with an amount) add up to {total}.",
      next: "Nothing has to be changed; rounding throughout is better in future."))

  /// Some of the records already exceed a stated total of money.
  public static let moneyBelowRecords = Fault(
    "C309", .warning,
    zh: Wording(
      "“{strand}”公布的“{figure}”，但 {cases} 条记录中有金额的 {count} 条已合计 {total}。",
      next: "请核对逐项金额和金额单位；原文如此则保留公布的数，并在“说明”中写明。"),
    en: Wording(
      "“{strand}” states “{figure}”, but {count} of the {cases} records alone add up to {total}.",
      next:
        "Compare amounts and units with the source; if they are right, keep the published figure and say so in the "
        + "note."))

  /// A stated execution rate is not that of the records.
  public static let executionRateUnlikeRecords = Fault(
    "C310", .warning,
    zh: Wording(
      "“{strand}”公布的“{figure}”，按 {cases} 条记录的金额计算：{how}。",
      next: "请核对逐项预算数和执行数；原文如此则保留公布的数，并在“说明”中写明计算口径。"),
    en: Wording(
      "“{strand}” states “{figure}”; the money of the {cases} records gives {how}.",
      next:
        "Compare the amounts with the source; if they are right, keep the published figure and say in the note how it "
        + "was computed."))

  /// A stated execution rate was cut off instead of rounded, as the records show.
  public static let executionRateOfRecordsCutOff = Fault(
    "C317", .information,
    zh: Wording(
      "“{strand}”公布的“{figure}”是截去尾数得到的，按 {cases} 条记录的金额：{how}。", next: "不必改动；以后宜统一采用四舍五入。"),
    en: Wording(
      "“{strand}” states “{figure}”, which was cut off; the money of the {cases} records gives {how}.",
      next: "Nothing has to be changed; rounding throughout is better in future."))

  /// Numbers of cases by grade do not add up to the whole.
  public static let gradesUnlikeWhole = Fault(
    "C311", .warning,
    zh: Wording("“{strand}”公布的“{whole}”，各等级合计 {how}，相差 {rest}。", next: "请对照原文核对各等级个数；原文如此则保留，并在“说明”中写明。"),
    en: Wording(
      "“{strand}” states “{whole}”; the grades add up to {how}, which leaves {rest}.",
      next: "Compare the numbers with the source; if they stand there so, keep them and say so in the note."))

  /// The stated grades leave some cases out.
  public static let casesWithoutGrade = Fault(
    "C312", .warning,
    zh: Wording(
      "“{strand}”公布的“{whole}”，写明等级的只有 {sum}（{how}），还有 {rest} 没有交代。", next: "请对照原文补上其余等级的个数；原文没有则保留，并在“说明”中写明。"
    ),
    en: Wording(
      "“{strand}” states “{whole}”; only {sum} have a stated grade ({how}); not accounted for: {rest}.",
      next:
        "Add the numbers of the other grades if the source has them; if not, keep it and say so in the note.")
  )

  /// Parts do not add up to the whole.
  public static let partsUnlikeWhole = Fault(
    "C313", .warning,
    zh: Wording("“{strand}”公布的“{whole}”，各部分合计：{how}。", next: "请对照原文核对；各部分口径不同的，请分别填写“口径”；原文如此则保留。"),
    en: Wording(
      "“{strand}” states “{whole}”; its parts add up to {how}.",
      next:
        "Compare them with the source; if the parts rest on different bases, name these; if it stands there so, "
        + "keep it."))

  /// A part is larger than its whole.
  public static let partAboveWhole = Fault(
    "C314", .warning,
    zh: Wording("“{strand}”中的“{part}”大于它所属的“{whole}”。", next: "请对照原文核对两个数和单位，以及“基数”是否填错；原文如此则保留。"),
    en: Wording(
      "In “{strand}”, “{part}” is larger than “{whole}”, of which it is a part.",
      next:
        "Compare both with the source, and check what the figure is a part of; if it stands there so, keep it."
    ))

  /// A share is not its part over its whole.
  public static let shareUnlikeParts = Fault(
    "C315", .warning,
    zh: Wording("“{strand}”公布的“{figure}”，按所列数计算：{how}。", next: "请对照原文核对，并检查“分子”和“基数”是否填错；原文如此则保留，并在“说明”中写明。"),
    en: Wording(
      "“{strand}” states “{figure}”; the figures give {how}.",
      next:
        "Compare it with the source, and check what it is made of; if it stands there so, keep it and say so in the "
        + "note."))

  /// A share was cut off instead of rounded.
  public static let shareCutOff = Fault(
    "C316", .information,
    zh: Wording("“{strand}”公布的“{figure}”是截去尾数得到的：{how}。", next: "不必改动；以后宜统一采用四舍五入。"),
    en: Wording(
      "“{strand}” states “{figure}”, which was cut off: {how}.",
      next: "Nothing has to be changed; rounding throughout is better in future."))

  /// A stated execution rate is not executed over budgeted.
  public static let executionRateUnlikeFigures = Fault(
    "C321", .warning,
    zh: Wording("“{strand}”公布的“{figure}”，按金额计算：{how}。", next: "请对照原文核对三个数；原文如此则保留，并在“说明”中写明计算口径。"),
    en: Wording(
      "“{strand}” states “{figure}”; the money gives {how}.",
      next:
        "Compare the three figures with the source; if they stand there so, keep them and say how the rate was made."
    ))

  /// A stated execution rate was cut off instead of rounded.
  public static let executionRateFigureCutOff = Fault(
    "C322", .information,
    zh: Wording("“{strand}”公布的“{figure}”是截去尾数得到的：{how}。", next: "不必改动；以后宜统一采用四舍五入。"),
    en: Wording(
      "“{strand}” states “{figure}”, which was cut off: {how}.",
      next: "Nothing has to be changed; rounding throughout is better in future."))

  /// More was executed in total than budgeted.
  public static let executedFigureAboveBudgeted = Fault(
    "C323", .warning,
    zh: Wording(
      "“{strand}”中“{executed}”大于“{budgeted}”，执行率为 {rate}。", next: "请核对两个数和金额单位；若因年中追加等原因确实超出，请在“说明”中写明。"),
    en: Wording(
      "In “{strand}”, “{executed}” is more than “{budgeted}”: a rate of {rate}.",
      next: "Check both figures and their unit; if more was really spent, say why in the note."))

  /// An average lies outside what its grades allow.
  public static let averageBeyondGrades = Fault(
    "C331", .warning,
    zh: Wording(
      "“{strand}”公布的“{figure}”与等级分布（{grades}）矛盾：按“{scale}”平均分只能在 {lowest} 到 {highest} 之间。",
      next: "请对照原文核对平均分、各等级个数和适用的等级标准；原文如此则保留，并在“说明”中写明。"),
    en: Wording(
      "“{strand}” states “{figure}”, but its grades ({grades}) allow only {lowest} to {highest} on the scale “{scale}”.",
      next:
        "Compare the average, the numbers of grades and the scale with the source; if they stand there so, keep "
        + "them and say so in the note."))

  /// A percentage that no number of cases gives.
  public static let shareBeyondCases = Fault(
    "C332", .warning,
    zh: Wording(
      "“{strand}”公布的“{figure}”，以“{whole}”为基数时没有任何整数个能得出；最接近的是 {how}。",
      next: "请对照原文核对百分比和基数；若另有计算口径（如各项目比率的平均），请在“说明”中写明；原文如此则保留。"),
    en: Wording(
      "“{strand}” states “{figure}”, which no whole number out of “{whole}” gives; the nearest are {how}.",
      next:
        "Compare both with the source; if it was made in another way, such as an average of rates, say so in the "
        + "note; if it stands there so, keep it."))

  /// A percentage that some number of cases gives only when cut off.
  public static let shareOnlyCutOff = Fault(
    "C333", .information,
    zh: Wording("“{strand}”公布的“{figure}”，以“{whole}”为基数时只有截去尾数才能得出：{how}。", next: "不必改动；以后宜统一采用四舍五入。"),
    en: Wording(
      "“{strand}” states “{figure}”, which out of “{whole}” is reached only by cutting off: {how}.",
      next: "Nothing has to be changed; rounding throughout is better in future."))

  /// An average that no scores with two decimals give.
  public static let averageBeyondCases = Fault(
    "C334", .warning,
    zh: Wording(
      "“{strand}”公布的“{figure}”，“{whole}”的两位小数得分平均不出这个数；最接近的是 {how}。", next: "请对照原文核对平均分和个数；原文如此则保留，并在“说明”中写明。"
    ),
    en: Wording(
      "“{strand}” states “{figure}”, which scores with two decimals of “{whole}” cannot give; the nearest are {how}.",
      next:
        "Compare the average and the number of cases with the source; if they stand there so, keep them and say so "
        + "in the note."))

  /// A figure that nothing can be.
  public static let impossibleFigure = Fault(
    "C341",
    zh: Wording(
      "“{strand}”中的“{figure}”不可能是{measure}：得分和占比在 0 到 100 之间，个数是整数，数值不为负。", next: "请检查“数值”“单位”和“含义”是否录错。"),
    en: Wording(
      "In “{strand}”, “{figure}” cannot be right as {measure}: scores and shares lie between 0 and 100, counts are whole, "
        + "nothing is negative.",
      next: "Check the value, its unit and what it measures."))

  /// Self-given and audited averages lie far apart.
  public static let averagesFarApart = Fault(
    "C351", .information,
    zh: Wording(
      "“{strand}”的“{figure}”与“{other}”的“{audit}”相差 {difference} 分。", next: "两个数都照原文公布；读者可能会问差距从何而来，宜在报告中说明。"),
    en: Wording(
      "“{figure}” of “{strand}” and “{audit}” of “{other}” are {difference} points apart.",
      next:
        "Both stay as published; readers may ask where the difference comes from, so the report should say it."
    ))
}
