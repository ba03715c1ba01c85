extension Fault {
  /// The execution rate of a record is not executed over budgeted.
  public static let executionRateUnlikeMoney = Fault(
    "C201", .warning,
    zh: Wording(
      "“{name}”公布的执行率是 {published}，按金额计算：{how}。", next: "请核对预算数、执行数和执行率；原文如此则保留，并在“说明”中写明计算口径。"),
    en: Wording(
      "The execution rate of “{name}” is published as {published}; the money gives {how}.",
      next:
        "Compare the three figures with the source; if they stand there so, keep them and say in the note how the "
        + "rate was made."))

  /// The execution rate of a record was cut off instead of rounded.
  public static let executionRateCutOff = Fault(
    "C202", .information,
    zh: Wording("“{name}”公布的执行率 {published} 是截去尾数得到的：{how}。", next: "不必改动；以后宜统一采用四舍五入。"),
    en: Wording(
      "The execution rate of “{name}”, published as {published}, was cut off: {how}.",
      next: "Nothing has to be changed; rounding throughout is better in future."))

  /// More was executed than budgeted.
  public static let executedAboveBudgeted = Fault(
    "C203", .warning,
    zh: Wording(
      "“{name}”的执行数 {executed} 大于预算数 {budgeted}。", next: "请核对两个数和金额单位；若因年中追加等原因确实超出，请在“说明”中写明。"),
    en: Wording(
      "“{name}” spent {executed}, more than the {budgeted} budgeted.",
      next: "Check both figures and their unit; if more was really spent, say why in the note."))

  /// A number that cannot be negative is.
  public static let negativeNumber = Fault(
    "C204",
    zh: Wording("“{name}”中的数值 {value} 小于 0，金额、执行率、权重和得分都不可能为负。", next: "请对照原文改正这个数。"),
    en: Wording(
      "“{name}” has the value {value}; money, rates, weights and scores cannot be below 0.",
      next: "Correct it by the source."))

  /// The money by source does not add up to the total.
  public static let sourcesUnlikeTotal = Fault(
    "C205", .warning,
    zh: Wording(
      "“{name}”的总额是 {total}，按资金来源合计：{how}。", next: "请核对各来源金额、总额和金额单位；原文如此则保留，并在“说明”中写明。"),
    en: Wording(
      "The total of “{name}” is {total}; its sources add up to {how}.",
      next:
        "Compare the amounts and their unit with the source; if they stand there so, keep them and say so in the note."
    ))

  /// The money by budget does not add up to the total.
  public static let ledgersUnlikeTotal = Fault(
    "C206", .warning,
    zh: Wording(
      "“{name}”的总额是 {total}，按预算类型合计：{how}。", next: "请核对各类预算金额、总额和金额单位；原文如此则保留，并在“说明”中写明。"),
    en: Wording(
      "The total of “{name}” is {total}; its budgets add up to {how}.",
      next:
        "Compare the amounts and their unit with the source; if they stand there so, keep them and say so in the note."
    ))

  /// Indicator weights do not add up to 100.
  public static let weightsUnlikeFullScore = Fault(
    "C211", .warning,
    zh: Wording(
      "“{name}”的 {count} 个指标权重合计 {sum}，不是 {full}。",
      next: "请核对各指标权重；若预算执行率另占分值，请把它也列为一行指标；评价表写明的满分不是 100 的，请填写“满分”。"),
    en: Wording(
      "The weights of the {count} indicators of “{name}” add up to {sum}, not {full}.",
      next:
        "Check the weights; if budget execution carries points of its own, list it as an indicator too; if the form states a full score other than 100, write it into fullScore."
    ))

  /// An indicator earned more than its weight.
  public static let scoreAboveWeight = Fault(
    "C212", .warning,
    zh: Wording("“{name}”的指标“{indicator}”得 {score} 分，超过权重 {weight}。", next: "请对照原文核对得分和权重是否填反或填错行。"),
    en: Wording(
      "The indicator “{indicator}” of “{name}” earned {score}, more than its weight of {weight}.",
      next: "Compare it with the source: the two may be swapped, or stand in the wrong row."))

  /// A score is not the sum of its indicators' scores.
  public static let totalUnlikeIndicators = Fault(
    "C213", .warning,
    zh: Wording("“{name}”公布的得分是 {published}，{count} 个指标得分合计 {sum}。", next: "请核对总分和各指标得分；原文如此则保留，并在“说明”中写明。"),
    en: Wording(
      "The score of “{name}” is published as {published}; its {count} indicators add up to {sum}.",
      next: "Compare them with the source; if they stand there so, keep them and say so in the note."))

  /// An indicator lost points without a reason.
  public static let pointsLostWithoutReason = Fault(
    "C214", .warning,
    zh: Wording(
      "“{name}”的指标“{indicator}”权重 {weight}、得 {score} 分，没有写明扣分原因。", next: "请在“偏差原因”中写明为什么没有得满分、如何改进。"),
    en: Wording(
      "The indicator “{indicator}” of “{name}” earned {score} of {weight} and does not say why.",
      next: "Give the reason for the points lost, and what is done about it."))

  /// A low execution rate without a reason.
  public static let lowRateWithoutReason = Fault(
    "C221", .warning,
    zh: Wording("“{name}”的执行率 {rate} 低于 {threshold}，没有说明原因。", next: "请在“说明”中写明资金没有用完的原因。"),
    en: Wording(
      "“{name}” executed {rate}, under {threshold}, and does not say why.",
      next: "Say in the note why the money was not spent."))

  /// Text of the form was left in.
  public static let templateText = Fault(
    "C231", .warning,
    zh: Wording("这里还留着表格模板的文字“{text}”。", next: "请填写实际内容；没有内容就留空。"),
    en: Wording(
      "Text of the form was left in here: “{text}”.",
      next: "Write what it should say, or leave the cell empty."))

  /// A long target is repeated as the actual value.
  public static let targetRepeated = Fault(
    "C232", .warning,
    zh: Wording("“{name}”的指标“{indicator}”，实际值与目标值一字不差（“{text}”）。", next: "请写实际完成的情况，不要照抄目标。"),
    en: Wording(
      "The actual value of the indicator “{indicator}” of “{name}” repeats its target word for word (“{text}”).",
      next: "Say what was achieved instead of copying the target."))

  /// A budget is thousands of times its neighbours'.
  public static let amountUnlikeNeighbours = Fault(
    "C241", .warning,
    zh: Wording(
      "“{name}”的{money}是 {amount}，同类 {count} 条记录的中位数是 {median}，相差 5000 倍以上。", next: "请核对金额单位是否把“元”和“万元”混用。"),
    en: Wording(
      "“{name}” has a {column} of {amount}; the median of the {count} records of its kind is {median}, over 5,000 times off.",
      next: "Check whether 元 and 万元 were mixed up."))

  /// An amount is about 10,000 times last year's.
  public static let amountUnlikeLastYear = Fault(
    "C242", .warning,
    zh: Wording("“{name}”的{money}是 {amount}，上一年是 {before}，相差约 {factor} 倍。", next: "请核对金额单位是否把“元”和“万元”混用。"),
    en: Wording(
      "“{name}” has a {column} of {amount}, a year earlier {before}: a factor of about {factor}.",
      next: "Check whether 元 and 万元 were mixed up."))
}
