extension Fault {
  /// A published field changed and no correction says so.
  public static let silentChange = Fault(
    "R201",
    zh: Wording(
      "{record}的“{field}”由“{old}”变为“{new}”，没有登记更正。",
      next: "有意的改动，请在同一年度的 corrections.csv 中登记日期、原因和级别，字段写“{column}”；不是有意的，请改回原来的内容。"),
    en: Wording(
      "“{field}” of {record} changed from “{old}” to “{new}”, and no correction says so.",
      next:
        "If it is meant, list it with day, reason and level in corrections.csv of the year, its field being {column}; if not, put back what was published."
    ))

  /// A published record is gone and no correction says so.
  public static let silentWithdrawal = Fault(
    "R202",
    zh: Wording(
      "已经公开的{record}不见了，没有登记撤下。",
      next: "有意撤下的，请在同一年度的 corrections.csv 中登记，方式写“撤下”；改了编号的，请在“曾用编号”中写原来的编号；不是有意的，请恢复这条记录。"),
    en: Wording(
      "{record} was published and is gone, and no correction says so.",
      next:
        "If it is withdrawn, list it in corrections.csv of the year as 撤下 (withdrawn); if its id changed, write the former one in formerly; if neither is meant, put it back."
    ))

  /// A correction says another text than what was or is published.
  public static let correctionUnlikeChange = Fault(
    "R203",
    zh: Wording(
      "这条更正与实际的改动不符：{record}的“{field}”由“{old}”变为“{new}”。", next: "请照抄已公布的内容填写“原为”，照抄现在的内容填写“现为”。"),
    en: Wording(
      "This correction is not what happened: “{field}” of {record} changed from “{old}” to “{new}”.",
      next: "Write in was what had been published, and in now what is published, word for word."))

  /// A new correction explains no change.
  public static let correctionOfNoChange = Fault(
    "R204",
    zh: Wording("这条更正没有对应的改动：{record}，{field}。", next: "请核对类别、编号和字段；内容还没有改的，请先改内容；不需要的，请删去这一行。"),
    en: Wording(
      "This correction belongs to no change: {record}, {field}.",
      next:
        "Check kind, record and field; change the content if that is still to be done; remove the row if it is not needed."
    ))

  /// A year that was published is gone.
  public static let silentYear = Fault(
    "R205",
    zh: Wording(
      "已经公开的 {year} 年度不见了。",
      next: "请恢复这个年度的文件夹；要撤下整个年度，请在它的 corrections.csv 中登记，类别写“年度报告”，方式写“撤下”。"),
    en: Wording(
      "The year {year} was published and is gone.",
      next:
        "Put its folder back; to withdraw the year, say so in its corrections.csv: kind report, step withdrawn."
    ))

  /// The file of an attachment is another one and no correction says so.
  public static let silentFile = Fault(
    "R206",
    zh: Wording(
      "附件“{file}”的内容换了，没有登记更正。",
      next: "有意更换的，请在同一年度的 corrections.csv 中登记：类别“年度报告”，编号写这个文件名，字段写“附件”；不是有意的，请放回原来的文件。"),
    en: Wording(
      "The attachment “{file}” is another file, and no correction says so.",
      next:
        "If it is meant, list it in corrections.csv of the year: kind 年度报告 (report), record the name of the file, field 附件 (attachments); if not, put the former file back."
    ))

  /// A correction that was published is gone or changed.
  public static let correctionTakenBack = Fault(
    "R207",
    zh: Wording("已经公布的更正记录被删去或改动：{date}，{reason}", next: "请按公布的样子恢复这一行；需要再次更正的，另起一行。"),
    en: Wording(
      "A correction that was published is gone or was changed: {date}, {reason}",
      next: "Put the row back as it was published; list a further correction in a row of its own."))
}
