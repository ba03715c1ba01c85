extension Fault {
  /// A form cannot be read beyond a cell.
  public static let formStopped = Fault(
    "I301",
    zh: Wording("这张表读到这里无法继续：{reason}。", next: "请改正后再导入这张表；其他表不受影响。"),
    en: Wording(
      "This form cannot be read beyond this cell: {cause}.",
      next: "Mend this and import the form again; the others are not affected."))

  /// An amount stands under no heading.
  public static let amountOutsideHeadings = Fault(
    "I302",
    zh: Wording(
      "金额“{text}”上面没有认得出的表头，不能确定是预算数还是执行数。",
      next: "请把它移到对应的表头下面；表头是别的叫法的，请改为“年初预算数”“全年预算数”或“全年执行数”。"),
    en: Wording(
      "The amount “{text}” stands under no heading that is known.",
      next: "Move it under its heading; where that is called otherwise, call it 年初预算数, 全年预算数 or 全年执行数."))

  /// Two amounts stand under one heading.
  public static let amountsUnderOneHeading = Fault(
    "I306",
    zh: Wording(
      "表头“{heading}”下面不止一个金额，“{text}”不能确定是什么。",
      next: "请在这个表头下面只留总额一列；其中的财政拨款、上年结转、其他资金写在总额下面，各占一行。"),
    en: Wording(
      "There is more than one amount under the heading “{heading}”; it is not clear what “{text}” is.",
      next: "Leave the total alone under it; put 财政拨款, 上年结转 and 其他资金 into rows of their own below the total.")
  )

  /// A form has amounts in a layout that is not read.
  public static let amountsNotRead = Fault(
    "I308", .warning,
    zh: Wording(
      "这张表里有金额，但不是“年初预算数、全年预算数、全年执行数”排成一行表头的写法，金额没有导入。",
      next: "请把这几项排成一行表头，下面写“年度资金总额”一行，再导入；或在内容中补上金额。"),
    en: Wording(
      "The form has amounts, but not under one row of headings such as 年初预算数, 全年预算数 and 全年执行数; they were not imported.",
      next:
        "Put these into one row with 年度资金总额 below and import again, or fill in the amounts in the content."))

  /// Two forms are about one project.
  public static let formTwice = Fault(
    "I307",
    zh: Wording(
      "“{name}”有两张表（项目代码相同，或名称和单位相同）。导入的是 {other}，这一张没有导入。",
      next: "请核对哪一张是对的，把另一张移出去，再导入一次；确是两个项目的，请在名称中区分，或填写项目代码。"),
    en: Wording(
      "There are two forms about “{name}”, by its code or by its name and unit; {other} was imported, this one was not.",
      next:
        "See which is right, take the other one away and import again; tell two projects apart by their names or codes."
    ))

  /// A form is divided over sheets, or a list of indicators does not say whose they are.
  public static let formDivided = Fault(
    "I309",
    zh: Wording(
      "这张工作表里有{part}，没有{rest}，不是一张完整的自评表。",
      next: "自评表分成了几张工作表的，请合到一张工作表里再导入；是指标明细表的，请加上“项目名称”一列。"),
    en: Wording(
      "This sheet has {half} of a form and not the rest.",
      next:
        "Where a form was divided over sheets, put it into one and import it again; give a list of indicators a column 项目名称."
    ))

  /// The points in a heading are not those of its rows.
  public static let headingPointsUnlikeRows = Fault(
    "I303", .warning,
    zh: Wording("“{heading}”写明 {stated} 分，下面各项的分值合计 {sum} 分。导入的是各项的分值。", next: "请核对是表头写错，还是漏填、错填了分值。"),
    en: Wording(
      "“{heading}” says {stated} points, its rows add up to {sum}; those of the rows were taken.",
      next: "See which of them is wrong."))

  /// Amounts were not under their headings but as many and in the same order.
  public static let amountsShifted = Fault(
    "I304", .warning,
    zh: Wording("这一行的金额没有对齐表头，个数相同，按从左到右的顺序对应。", next: "请核对预算数和执行数是否对应正确。"),
    en: Wording(
      "The amounts of this row are not under their headings; being as many, they were taken in their order.",
      next: "See that they are right."))

  /// A narrative that a person wrote was kept.
  public static let narrativeKept = Fault(
    "I305", .warning,
    zh: Wording("评价说明是人工编写或改过的，没有用表中的目标和结论覆盖。", next: "要改用表中的内容，请先删除这个文件再导入。"),
    en: Wording(
      "There is a narrative that a person wrote or changed; it was kept.",
      next: "Delete this file first to take the goals and conclusions of the form."))
}
