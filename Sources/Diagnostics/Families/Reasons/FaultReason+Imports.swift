extension FaultReason {
  private static let notTheFigure = FaultReason(
    "格子里存的和看到的不是同一个数，公开哪一个要由人决定。",
    "What the cell holds is not what it shows; a person has to decide which is disclosed.")

  /// Reasons about workbooks.
  static let imports: [Fault: FaultReason] = [
    .hostileMarkup: FaultReason(
      "这种写法能读取本机的文件或占满内存，常见于有恶意的文件。",
      "Markup of this kind can read files of this machine or fill its memory, and is found in malicious files."
    ),
    .notConverted: FaultReason(
      "旧格式要先由 LibreOffice 转换；没有它，一个数也读不到。",
      "Old formats are converted by LibreOffice first; without it not one figure can be read."),
    .unknownEncoding: FaultReason(
      "编码猜错，汉字会变成乱码，名称就对不上。", "Guessed wrongly, an encoding turns names into rubbish that matches nothing."),
    .macrosIgnored: FaultReason(
      "宏可能改动数字，也可能带有病毒，所以从不运行；要靠宏算出的数，须先保存好。",
      "A macro may change figures or carry a virus, so none is ever run; what it works out must have been saved."
    ),
    .externalLinksIgnored: FaultReason(
      "别的文件里的数可能已经变了，这里读到的是上次保存时的。",
      "The figures of the other file may have changed; what was read is what was last saved."),
    .hiddenRows: FaultReason(
      "隐藏或筛选掉的行往往是不想要的，也可能是忘了显示的；程序不替人决定。",
      "Hidden rows are often unwanted, and sometimes forgotten; the program does not decide which."),
    .hiddenColumn: FaultReason(
      "隐藏的列往往是底稿或者旧的数，导入以后就公开了。",
      "Hidden columns are mostly drafts or former figures; imported, they are disclosed."),
    .dividedFigure: FaultReason(
      "一格分成两格，后面的数就都错了一列。", "A cell that became two moves all figures behind it by a column."),
    .filesLeftAside: FaultReason(
      "有的单位交来的是 Word 或 PDF，不说明就会漏掉它们。",
      "Some units hand in Word files or PDFs; unsaid, they would be missing."),
    .answerKept: FaultReason("覆盖了，改好的内容就没有了。", "What was mended in it would be lost."),
    .struckCells: FaultReason(
      "划掉的项目或者数，改稿的人是不要的；导入以后就公开了。",
      "What somebody struck out is not wanted; imported, it is disclosed."),
    .whiteCells: FaultReason(
      "白底白字往往是底稿或者旧的数，看不见就没有人核对；导入以后就公开了。",
      "What is white on white is mostly a draft or a former figure, and nobody sees it to check it; imported, it is disclosed."
    ),
    .unseenZeros: FaultReason(
      "空白是没有公布，0 是公布了 0，两者不是一回事。",
      "A blank was not published and a 0 was; they are not the same."),
    .hiddenSheet: FaultReason(
      "隐藏的工作表往往是底稿，默认不导入；但也可能正是要导入的那一张。",
      "A hidden sheet is mostly a draft and is left aside, but it may be the very one that is wanted."),
    .mappedColumnMissing: FaultReason(
      "指明的列找不到，这一列的内容就不会导入。", "A column that is named and not found would silently not be imported."),
    .mappedFieldUnknown: FaultReason(
      "字段名写错，这一列的内容就没有地方放。", "The content of a column has nowhere to go where its field is not known."),
    .unitNotKnown: FaultReason(
      "元和万元相差一万倍，单位不能猜。", "Yuan and 10,000 yuan are worlds apart; a unit is not guessed at."),
    .sharedFigure: FaultReason(
      "合并的格子里一个数对着几行，是合计还是每行都一样，程序分不清。",
      "One figure beside several rows may be their total or the value of each; nobody can tell."),
    .rateWithoutSign: FaultReason(
      "0.97 可以是 0.97%，也可以是 97%，相差一百倍。", "0.97 may be 0.97 % or 97 %: a factor of a hundred."),
    .rateLikeFraction: FaultReason(
      "0.97 写在注明 % 的一列里就是 0.97%；填表的人想写的往往是 97%，相差一百倍。",
      "Below a head that says percent, 0.97 is 0.97 %; who filled it in mostly meant 97 %, a factor of a hundred."
    ),
    .formulaWithoutValue: FaultReason(
      "公式没有算过，格子里其实没有数。", "A formula that was never worked out leaves the cell without a figure."),
    .failedFormula: FaultReason(
      "出错的公式没有结果，照抄出去就是“#REF!”。", "A formula that failed has no result; copied, it reads “#REF!”."),
    .scaledFormat: notTheFigure, .roundedFigures: notTheFigure,
    .digitsLost: FaultReason(
      "Excel 只存 15 位数字，后面的已经变成 0，代码就是错的。",
      "Excel keeps 15 digits; those behind them are zeros by now, and the code is wrong."),
    .unitsDiffer: FaultReason(
      "一条记录只能有一个金额单位；换算过的数要有人看一眼。",
      "A record has one unit; what was converted wants a look."),
    .recordTwice: FaultReason(
      "同一个项目导入两次，个数和金额就多算一次。", "A project imported twice is counted twice, with its money."),
    .sheetMissing: FaultReason(
      "指明的工作表不在文件里，就什么也没有导入。", "Where the sheet that was named is not there, nothing is imported."),
    .secondTable: FaultReason(
      "两张表的列不同，接着读就会把一张表的数放进另一张表的列里。",
      "Two tables have other columns; reading on would put figures of one under those of the other."),
    .problemOfNoProject: FaultReason(
      "项目名称往往只在第一行写一次；空着的几行算谁的问题，程序分不清。",
      "A project is often named in its first row alone; whose problem the rows below are cannot be told."),
    .changedSinceImport: FaultReason(
      "撤销会把导入之后手工改的内容一起冲掉。", "Taking the import back would take with it what was changed by hand since."),
    .stageChanges: FaultReason(
      "单位自评和财政评价混在一起，平均分和等级就没有意义。",
      "Averages and grades mean nothing where self-evaluations and reviews are mixed."),
    .rowWithoutNumber: FaultReason(
      "按部门分列的表里，部门一行的金额往往是下面几项的小计，当作一项评价就多算了一次。",
      "Where a list is divided by department, the amounts of its row often add up those below; taken for an evaluation, they count twice."
    ),
    .unitChanges: FaultReason(
      "下面的金额差一万倍，看表的人才知道从哪一行起换了单位。",
      "The amounts below it are off by ten thousand; only who made the table knows from which row on."),
    .cellsWithoutHeader: FaultReason(
      "没有表头的内容不知道是什么；也可能是整行错了一列。",
      "What has no header cannot be told; the row may have slipped by a column."),
    .headingPointsUnlikeRows: FaultReason(
      "一级指标的分值与下面各项合计不一致，公开以后读者一加就看得出来。",
      "Where a heading’s points are not those of its rows, any reader who adds them up sees it."),
    .formDivided: FaultReason(
      "一张工作表只有半张表，就不知道指标是哪个项目的。", "With half of a form in a sheet nobody knows whose indicators these are."),
    .formTwice: FaultReason(
      "两张表的数往往不一样，公开哪一张要由人决定。",
      "Two forms seldom say the same; a person has to decide which is disclosed."),
    .narrativeKept: FaultReason(
      "人工写的内容不能被导入悄悄盖掉。", "What somebody wrote by hand must not be replaced by an import unnoticed."),
  ]
}
