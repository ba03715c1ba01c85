extension Fault {
  /// A report does not say when it was published.
  public static let missingPublicationDate = Fault(
    "C501", .warning,
    zh: Wording("没有发布日期。", next: "请按实际发布的日期填写“发布日期”；网站检查把缺少发布日期列为问题。"),
    en: Wording(
      "The publication date is missing.",
      next: "Fill in the day on which it was really published; inspections of portals ask for it."))

  /// A report does not say when it was signed.
  public static let missingWrittenDate = Fault(
    "C502", .information,
    zh: Wording("没有成文日期。", next: "原文有成文日期的，请填写。"),
    en: Wording(
      "The date of signing is missing.", next: "Fill it in if the document has one."))

  /// Fewer evaluations are said to be withheld than rows are.
  public static let withheldCount = Fault(
    "C503", .warning,
    zh: Wording("公布“{ground}”不予公开 {stated} 项，评价表里有 {rows} 项。", next: "请核对公布的数量和评价表里“不予公开”一栏。"),
    en: Wording(
      "The report says that {stated} are withheld as {name}; the table has {rows}.",
      next: "Check the stated number and the withheld rows."))

  /// A year is missing between others.
  public static let missingYear = Fault(
    "C504", .warning,
    zh: Wording("缺少 {year} 年度的公开内容，而它前后的年度都有。", next: "请补上这一年度，或在说明里写明原因。"),
    en: Wording(
      "The year {year} is missing, while years before and after it are there.",
      next: "Add it, or say in the narrative why there is none."))

  /// The deadline of a finding has passed and its state is not given.
  public static let overdueFinding = Fault(
    "C505", .warning,
    zh: Wording("问题 {id} 的整改期限 {deadline} 已过，没有填写整改状态。", next: "请填写“整改状态”和“整改依据”。"),
    en: Wording(
      "The deadline of finding {id}, {deadline}, has passed and its state is not given.",
      next: "Fill in its state and the evidence."))

  /// The deadline of a report has passed and no finding has a state.
  public static let overdueOrder = Fault(
    "C506", .information,
    zh: Wording("整改期限 {deadline} 已过，没有公布任何整改情况。", next: "请在 findings.csv 里填写各项问题的整改状态。"),
    en: Wording(
      "The deadline for rectification, {deadline}, has passed and nothing is said of it.",
      next: "Fill in the states of the findings in findings.csv."))

  /// A report has neither evaluations nor figures.
  public static let emptyReport = Fault(
    "C507",
    zh: Wording("这一年度既没有评价，也没有汇总数，页面会是空的。", next: "请填写 evaluations.csv 或 statistics.yaml，或删去这个年度的文件夹。"),
    en: Wording(
      "This year has neither evaluations nor figures; its page would be empty.",
      next: "Fill in evaluations.csv or statistics.yaml, or remove the folder of the year."))

  /// The region's list has something that is not disclosed.
  public static let plannedNotDisclosed = Fault(
    "C509", .warning,
    zh: Wording(
      "应公开清单中的“{name}”没有公开，也没有写明理由。",
      next: "请补录这一项；名称不同的请改为一致；确实不公开的，请在 plan.csv 的“未公开理由”中写明，或在评价表中填写“不予公开”。"),
    en: Wording(
      "“{name}” is on the list of what should be disclosed; it is not disclosed, and no ground is given.",
      next:
        "Add it, or spell its name alike; if it is not to be disclosed, give the ground in plan.csv or withhold its row."
    ))

  /// Fewer evaluations are disclosed than the region's list counts.
  public static let fewerThanPlanned = Fault(
    "C510", .warning,
    zh: Wording(
      "应公开清单写明“{name}”应公开 {planned} 项，评价表里有 {count} 项。", next: "请补录其余各项，或在 plan.csv 的“未公开理由”中写明理由。"),
    en: Wording(
      "The list of what should be disclosed counts {planned} for “{name}”; the table has {count}.",
      next: "Add the others, or give the ground in plan.csv."))

  /// An evaluation has neither a result nor a text.
  public static let emptyEvaluation = Fault(
    "C508", .warning,
    zh: Wording("“{name}”没有得分、等级，也没有任何文字。", next: "请填写得分或等级；结果只在附件里或尚未完成的，请在“说明”里写明。"),
    en: Wording(
      "“{name}” has no score, no grade and no text.",
      next: "Fill in the result, or say in the note where it is to be found or that it is still under way."))
}
