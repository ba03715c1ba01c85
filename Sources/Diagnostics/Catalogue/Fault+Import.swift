extension Fault {
  /// Nothing in a file could be imported.
  public static let noTableFound = Fault(
    "I201",
    zh: Wording(
      "没有找到可以导入的表：表头里要有项目名称（或单位），以及得分、等级、金额等至少一列；自评表要有“项目名称”和“一级指标”。",
      next: "请核对表头的写法，或用 --map 指明各列；也可以用 disclose import --template 生成模板来填写。"),
    en: Wording(
      "No table to import was found: a header names the project or unit and at least one of score, grade, amount; a form has 项目名称 and 一级指标.",
      next:
        "Check the header, say what the columns are with --map, or fill in the workbook that disclose import --template makes."
    ))

  /// Several columns could be one field.
  public static let ambiguousColumns = Fault(
    "I202",
    zh: Wording("{columns} 都像是“{field}”，不能确定取哪一列。", next: "请指明，例如 --map \"{example}={field}\"。"),
    en: Wording(
      "{columns} could each be “{field}” ({name}).", next: "Say which, such as --map \"{example}={name}\"."))

  /// `--map` names a column that no table has.
  public static let mappedColumnMissing = Fault(
    "I203",
    zh: Wording("--map 中的列“{column}”不在任何一张表的表头里。", next: "请照抄表头的文字，或写列的字母，例如 --map F=得分。"),
    en: Wording(
      "No table has the column “{column}” that --map names.",
      next: "Write the header as it stands, or the letters of the column, such as --map F=score."))

  /// `--map` names a field that does not exist.
  public static let mappedFieldUnknown = Fault(
    "I204",
    zh: Wording(
      "--map 中的“{field}”不是可以导入的字段。", next: "可用的字段是填报模板（disclose import --template 模板.xlsx）里的列名；不导入某列时写“列=”。"),
    en: Wording(
      "“{field}” in --map is no field that can be imported.",
      next:
        "The fields are the heads of the workbook that disclose import --template makes; write “column=” to leave a column aside."
    ))

  /// It is not known at which stage the evaluations are.
  public static let stageNotKnown = Fault(
    "I205",
    zh: Wording("表中没有“评价阶段”一列，标题也看不出是哪个阶段。", next: "请用 --stage 指明，例如 --stage 财政评价；几张表的阶段不同的，请分开导入。"),
    en: Wording(
      "There is no column 评价阶段, and the title does not say which stage it is.",
      next: "Say so with --stage, such as --stage fiscalEvaluation; import tables of different stages apart.")
  )

  /// It is not known what is evaluated.
  public static let subjectNotKnown = Fault(
    "I206",
    zh: Wording("看不出评价的是项目还是单位整体支出。", next: "请用 --subject 指明，例如 --subject 部门整体支出；列名不清楚的用 --map 指明。"),
    en: Wording(
      "It is not clear whether projects or departments are evaluated.",
      next: "Say so with --subject, such as --subject department, and with --map where a header is not clear."
    ))

  /// The unit of amounts is not known.
  public static let unitNotKnown = Fault(
    "I207",
    zh: Wording("“{column}”没有写明金额单位。", next: "请在表头或表的上方写明单位（如“单位：万元”），或用 --unit 指明。"),
    en: Wording(
      "The unit of “{column}” is not given.",
      next: "Write it in the header or above the table, such as 单位：万元, or say it with --unit."))

  /// One figure stands in joined cells over several records.
  public static let sharedFigure = Fault(
    "I208",
    zh: Wording("“{text}”在合并单元格里，对应不止一行或一列，不能确定属于哪一项。", next: "请取消合并，在每一行各填各的数；没有的留空。"),
    en: Wording(
      "“{text}” stands in joined cells over several rows or columns, so that it is not clear whose it is.",
      next: "Divide the cells and fill in each row; leave blank what there is not."))

  /// A rate has no percent sign and could be meant either way.
  public static let rateWithoutSign = Fault(
    "I209",
    zh: Wording("执行率“{text}”没有百分号，不能确定是百分之几还是几倍。", next: "请写成百分数，例如 97.21%；或在表头注明（%）。"),
    en: Wording(
      "The rate “{text}” has no percent sign and can be read in two ways.",
      next: "Write a percentage such as 97.21%, or put (%) into the header."))

  /// A rate below a head that says percent looks like a fraction.
  public static let rateLikeFraction = Fault(
    "I228", .warning,
    zh: Wording("执行率“{text}”的表头写着 %，按 {text}% 导入；{reason}。", next: "请核对：是 {percent}% 的，请在这一格写明，再导入一次。"),
    en: Wording(
      "The head of the rate “{text}” says percent, so that it was imported as {text}%; {cause}.",
      next: "Where {percent}% is meant, write that into the cell and import again."))

  /// A formula has no saved value.
  public static let formulaWithoutValue = Fault(
    "I210",
    zh: Wording("这一格是公式，文件里没有保存计算结果。", next: "请用 Excel/WPS 打开，等计算完成后保存，再导入。"),
    en: Wording(
      "This cell is a formula whose value was not saved.",
      next: "Open the file in Excel or WPS, let it calculate, save it and import it again."))

  /// A formula failed.
  public static let failedFormula = Fault(
    "I211",
    zh: Wording("这一格的公式出错（{text}）。", next: "请改正公式，或直接填写数值。"),
    en: Wording("The formula in this cell failed ({text}).", next: "Mend it, or write the value."))

  /// A format shows another number than the cell holds.
  public static let scaledFormat = Fault(
    "I212",
    zh: Wording("这一格存的是 {text}，但格式把它显示成了另一个数，不能确定以哪个为准。", next: "请把格式改为常规或数值，核对后再导入。"),
    en: Wording(
      "This cell holds {text}, but its format shows another number.",
      next: "Change its format to General or Number, check it and import it again."))

  /// A long number has lost digits.
  public static let digitsLost = Fault(
    "I213",
    zh: Wording("这一格的数字超过 15 位，后面的数字已被 Excel 改成 0（{text}）。", next: "请把单元格设为文本格式，重新填写完整的代码。"),
    en: Wording(
      "This number has more than 15 digits; Excel has lost the rest ({text}).",
      next: "Format the cell as text and type the whole code again."))

  /// Cells show fewer digits than they hold.
  public static let roundedFigures = Fault(
    "I214", .warning,
    zh: Wording(
      "从这里起，这一列有 {count} 格显示的位数少于保存的位数（如显示 {shown}，实为 {whole}），导入的是显示的数。",
      next: "请核对应当公开的是哪一个；要公开全部位数的，请调整单元格格式。"),
    en: Wording(
      "From here on, {count} cells of this column show fewer digits than they hold (such as {shown} for {whole}); what is shown was taken.",
      next: "See which is to be disclosed, and change the format of the cells where it is the whole number."))

  /// Two amounts of a record have different units.
  public static let unitsDiffer = Fault(
    "I215", .warning,
    zh: Wording("同一项评价的金额单位不同，{text} 换算成了 {converted}。", next: "请核对换算是否正确。"),
    en: Wording(
      "The amounts of this evaluation have different units; {text} became {converted}.",
      next: "See that this is right."))

  /// Two rows are about one project.
  public static let recordTwice = Fault(
    "I216",
    zh: Wording(
      "“{name}”出现了两次（项目代码相同，或名称和单位相同；只有主管部门不同的，也算同一个）。",
      next: "请删去重复的一行；确是两个项目的，请填写项目单位或项目代码，或在名称中区分。"),
    en: Wording(
      "“{name}” is there twice, by its code or by its name and unit; 主管部门 alone does not tell projects apart.",
      next: "Delete one of them; tell two projects apart by their units, codes or names."))

  /// An indicator or finding belongs to an evaluation that is not known.
  public static let ownerNotKnown = Fault(
    "I217",
    zh: Wording("这一行属于哪项评价不清楚（{text}）。", next: "请填写评价编号、项目代码，或与评价结果一致的项目名称。"),
    en: Wording(
      "It is not clear which evaluation this row belongs to ({text}).",
      next: "Fill in the id of the evaluation, the code of the project, or its name as in the evaluations."))

  /// A sheet that was asked for is not there.
  public static let sheetMissing = Fault(
    "I218",
    zh: Wording("没有名为“{sheet}”的工作表。", next: "文件中的工作表有：{names}。"),
    en: Wording("There is no sheet “{sheet}”.", next: "The sheets are: {names}."))

  /// A hidden sheet holds a table and was left aside.
  public static let hiddenSheet = Fault(
    "I219", .warning,
    zh: Wording("隐藏的工作表“{sheet}”没有导入。", next: "要导入的，请取消隐藏，或用 --sheet 指明；不需要的请删除，以免随附件公开。"),
    en: Wording(
      "The hidden sheet “{sheet}” was not imported.",
      next: "Show it, or name it with --sheet, to import it; delete it if it is not needed."))

  /// Two cells below one head hold something.
  public static let twoValuesUnderOneHead = Fault(
    "I220",
    zh: Wording("表头“{column}”下面有两个值，不能确定取哪一个。", next: "请把表头分成两列，各写各的名称；或删去多余的值。"),
    en: Wording(
      "There are two values below the head “{column}”.",
      next: "Divide the head into two columns with names of their own, or remove one of the values."))

  /// A row has a name and nothing else.
  public static let onlyAName = Fault(
    "I221", .warning,
    zh: Wording("这一行除了“{name}”没有其他内容，作为一项评价导入。", next: "请核对它是不是一项评价；是说明文字的，请移到表外或以“注：”开头。"),
    en: Wording(
      "This row has nothing but “{name}”; it was imported as an evaluation.",
      next: "See that it is one; move a remark out of the table, or begin it with 注："))

  /// Another table begins in the same sheet.
  public static let secondTable = Fault(
    "I222",
    zh: Wording("从这一行起是另一张表，表头不同，没有读取。", next: "请把两张表分别放在两张工作表里，再导入。"),
    en: Wording(
      "Another table with another header begins in this row; it was not read.",
      next: "Put the two tables into sheets of their own and import them again."))

  /// A heading within a table gives another unit of money.
  public static let unitChanges = Fault(
    "I225",
    zh: Wording(
      "表中间写着“{text}”，而整张表的金额按{unit}读取。", next: "请加上“金额单位”一列，或把不同单位的部分分到不同的工作表。"),
    en: Wording(
      "“{text}” stands within the table, whose amounts are read in {unit} and not in {other}.",
      next: "Add a column 金额单位, or divide the table into sheets."))

  /// A heading in a table names another stage.
  public static let stageChanges = Fault(
    "I223",
    zh: Wording(
      "小标题“{text}”属于{other}，而整张表按{stage}读取。", next: "请加上“评价阶段”一列，或把各阶段分到不同的工作表；确认全表同一阶段的，用 --stage 指明。"),
    en: Wording(
      "The heading “{text}” is about another stage ({other}) than the table ({stage}).",
      next: "Add a column 评价阶段, divide the table into sheets, or say with --stage that all is one stage."))

  /// Cells beside a table have no header.
  public static let cellsWithoutHeader = Fault(
    "I224", .warning,
    zh: Wording("这一列没有表头，从这里起有 {count} 格内容，没有导入。", next: "请核对这一行是否串了列；是一列数据的，请补上表头。"),
    en: Wording(
      "This column has no header; {count} cells from here on were not imported.",
      next: "See whether this row has slipped by a column; give the column a header if it is one."))

  /// A row has no number where others of its list have one.
  public static let rowWithoutNumber = Fault(
    "I227", .warning,
    zh: Wording(
      "“{name}”这一行没有像其他行那样的序号，作为一项评价导入。",
      next: "请核对它是不是小计、平均一类的统计：是的，请把名称改成“小计”或删去；不是的，请补上序号再导入。"),
    en: Wording(
      "The row “{name}” has no number as the other rows have; it was imported as an evaluation.",
      next:
        "See whether it adds up others: if so, call it 小计 or delete it; if not, give it a number and import again."
    ))

  /// A problem names no project below others that do.
  public static let problemOfNoProject = Fault(
    "I226", .warning,
    zh: Wording("这一行没有写项目，“{text}”作为全年的问题导入，不属于上面那个项目。", next: "请核对；属于上面那个项目的，请填上项目名称再导入。"),
    en: Wording(
      "This row names no project: “{text}” is imported as a problem of the whole year, not of the project above.",
      next: "Where it belongs to the project above, fill in its name and import again."))

  /// A file that an import wrote has been changed since, so that the import is not taken back.
  public static let changedSinceImport = Fault(
    "I230",
    zh: Wording("这个文件在导入之后又改过，没有撤销。", next: "请在文件里手工改回；不要后来的改动、只想回到导入之前的，先把后来的改动撤掉（或恢复到刚导入时的文件）再运行一次。"),
    en: Wording(
      "This file has been changed since the import, which was not taken back.",
      next: "Change it by hand; or make it again what the import wrote, and run the command once more."))
}
