extension FaultReason {
  private static let bands = FaultReason(
    "等级标准有空档、重叠或颠倒，同样的得分就没有等级，或者有两个等级。",
    "A scale with a gap, an overlap or a wrong order gives one score no grade, or two.")
  private static let cutOff = FaultReason(
    "读者按四舍五入验算会差一位，以为数字错了。",
    "A reader who rounds gets another last digit and takes the figure for wrong.")
  private static let unitMixed = FaultReason(
    "元和万元混用，金额就差一万倍，排序、合计和图表也都跟着错。",
    "An amount in yuan among those in 10,000 yuan is wrong by that factor, and with it order, totals and charts."
  )
  private static let overspent = FaultReason(
    "执行数大于预算数就是超预算支出，读者和审计首先会问这一条。",
    "Spending above the budget is the first thing that readers and auditors ask about.")

  /// Reasons about the rules of the trade.
  static let checks: [Fault: FaultReason] = [
    .uncoveredScores: bands, .overlappingBands: bands, .repeatedGrade: bands, .gradesOutOfOrder: bands,
    .executionRateCutOff: cutOff, .averageCutOff: cutOff, .shareOfRecordsCutOff: cutOff, .moneyCutOff: cutOff,
    .shareCutOff: cutOff, .executionRateFigureCutOff: cutOff, .shareOnlyCutOff: cutOff,
    .amountUnlikeNeighbours: unitMixed, .amountUnlikeLastYear: unitMixed,
    .executedAboveBudgeted: overspent, .executedFigureAboveBudgeted: overspent,
    .pointsLostWithoutReason: FaultReason(
      "扣了分而不说原因，等于没有自评；绩效自评要求写明偏差原因和改进措施。",
      "Points lost without a reason make a self-evaluation worth nothing; it has to say why and what is done about it."
    ),
    .lowRateWithoutReason: FaultReason(
      "钱没有花完，读者首先会问为什么。", "Why money was not spent is what readers ask first."),
    .templateText: FaultReason(
      "模板里的提示文字留在公开的内容里，说明这一项没有填写。",
      "Text of the form left in what is disclosed shows that nobody filled it in."),
    .targetRepeated: FaultReason(
      "实际值照抄目标值，看不出究竟完成了多少。",
      "A result that repeats its target word for word does not say what was done."),
    .casesWithoutGrade: FaultReason(
      "各等级加起来不是总数，读者会问其余的项目是什么结果。",
      "Where the grades do not add up to the whole, readers ask what became of the rest."),
    .partAboveWhole: FaultReason(
      "部分大于整体，两个数里必有一个是错的。", "A part above its whole means that one of the two is wrong."),
    .impossibleFigure: FaultReason(
      "不可能的数多半是单位或含义录错；公布出去，其他数字也没有人相信。",
      "A figure that cannot be is mostly a slip in unit or meaning; published, it takes the trust from all others."
    ),
    .averagesFarApart: FaultReason(
      "自评与财政评价差距过大，读者会怀疑自评的质量。",
      "Where the units’ own scores and the review are far apart, readers doubt the former."),
    .duplicateProject: FaultReason(
      "同一个项目录了两次，个数和金额就多算一次。", "A project that is there twice is counted twice, with its money."),
    .retiredDivision: FaultReason(
      "停用的代码与统计、地图和上级系统对不上。",
      "A retired code does not match statistics, maps and the systems of the level above."),
    .evaluatorIsEvaluated: FaultReason(
      "自己评价自己，评价结果就没有公信力；多半是两栏填反了。",
      "Nobody trusts a firm that evaluates itself; most often two columns were mixed up."),
    .withheldCount: FaultReason(
      "公布的件数和实际不公开的件数不一致，要么漏报，要么有该公开的没有公开。",
      "Where the number stated is not the number held back, something was not reported or not disclosed."),
    .emptyReport: FaultReason(
      "空白页面公布出去，在公开检查中会被通报。", "An empty page that goes out is reported by inspections of disclosure."),
    .emptyEvaluation: FaultReason(
      "读者点开只看到一个名称，会问结果在哪里。", "A reader who opens the page finds a name and no result."),
    .plannedNotDisclosed: FaultReason(
      "列入应公开清单的项目没有公开，也没有说明，就是漏公开。",
      "What was due to be disclosed and is not, without a word, counts as an omission."),
    .fewerThanPlanned: FaultReason(
      "公开的比应公开的少，又没有说明，就是漏公开。",
      "Fewer than were due, without a word, counts as an omission."),
    .fullWidthDigitsInText: FaultReason(
      "读者输入半角数字搜索时找不到全角的。", "Readers who search for ordinary digits do not find full-width ones."),
    .addressesInCase: FaultReason(
      "Windows 不分大小写，复制网站时两页会变成一页。",
      "Windows does not tell upper from lower case, so two pages become one when the site is copied."),
    .outsideRequest: FaultReason(
      "站外的脚本和图片能看到谁在访问，也能改动页面；站外停了，页面就坏；内网里根本打不开。",
      "A script or picture from elsewhere sees who reads, may change the page, breaks it when gone, and does not load in a closed "
        + "network."),
    .unwaivableCode: FaultReason(
      "有的问题不能由人决定放行：个人信息和涉密内容收不回来，读不清的内容公开了也是错的。",
      "Some faults are nobody’s to waive: personal data and secrets cannot be taken back, and what cannot be read goes out wrong."
    ),
    .correctionUnlikeChange: FaultReason(
      "更正说明会显示在网页上；与实际改动不符，读者看到的说明就是错的。",
      "The notice is shown on the page; where it does not say what changed, readers are told something wrong."
    ),
    .correctionOfNoChange: FaultReason(
      "没有改动却登记更正，读者会以为数字改过。", "A notice without a change makes readers believe that a figure was changed."),
    .correctionTakenBack: FaultReason(
      "更正记录本身也是公开的内容，只能增加，不能抹掉。",
      "The record of corrections is itself disclosed: it may grow, but nothing is wiped out."),
  ]
}
