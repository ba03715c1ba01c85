extension Fault {
  /// A workbook, or a part of it, cannot be unpacked or parsed.
  public static let damagedWorkbook = Fault(
    "I101",
    zh: Wording("工作簿已损坏，读到这里（{part}）无法继续。", next: "请用 Excel/WPS 打开，确认内容完整后另存为 .xlsx 再导入。"),
    en: Wording(
      "The workbook is damaged and cannot be read beyond this point ({part}).",
      next: "Open it in Excel or WPS, see that nothing is missing, save it as .xlsx and import that."))

  /// A workbook is larger than anything that is read.
  public static let workbookTooLarge = Fault(
    "I102",
    zh: Wording("工作簿过大，超出了读取的上限（{limit}）。", next: "请在 Excel/WPS 中删除用不到的工作表、空行和格式，或把数据分成几个文件后再导入。"),
    en: Wording(
      "The workbook is larger than what is read ({limit}).",
      next: "Delete unused sheets, empty rows and their formats, or divide the data into several files."))

  /// XML in a workbook has a document type or entities, which office programs never write.
  public static let hostileMarkup = Fault(
    "I103",
    zh: Wording(
      "工作簿内部（{part}）含有实体声明，正常的办公软件不会这样写，已停止读取。", next: "请核实文件来源；确认可靠的，用 Excel/WPS 打开后另存为 .xlsx 再导入。"),
    en: Wording(
      "The workbook declares entities ({part}), which no office program does; it was not read.",
      next: "Make sure where it comes from; open it in Excel or WPS, save it as .xlsx and import that."))

  /// A file is no workbook.
  public static let notAWorkbook = Fault(
    "I104",
    zh: Wording(
      "这不是可以导入的表格文件。",
      next:
        "可以导入 .xlsx、.xlsm、.csv、.tsv，以及（装有 LibreOffice 时）.xls、.et、.ods；表在 Word 等其他文件里的，请复制到 Excel/WPS 中另存为 .xlsx。"
    ),
    en: Wording(
      "This is no spreadsheet that can be imported.",
      next:
        "Import .xlsx, .xlsm, .csv or .tsv, and with LibreOffice installed .xls, .et or .ods; copy a table that stands in a Word file or the like to Excel or WPS and save it as .xlsx."
    ))

  /// A file needs LibreOffice, which is not there, or is encrypted.
  public static let notConverted = Fault(
    "I105",
    zh: Wording(
      "这是 .xls、.et、.ods 格式或加了密码的文件，不能直接读取，本机也没有安装 LibreOffice。",
      next: "请在 Excel/WPS 中打开（有密码的先取消密码），另存为 .xlsx 再导入；或安装软件包 libreoffice-calc-nogui。"),
    en: Wording(
      "This is a .xls, .et, .ods or encrypted file, which cannot be read directly, and LibreOffice is not installed.",
      next:
        "Open it in Excel or WPS, remove the password if it has one, save it as .xlsx and import that; or install libreoffice-calc-nogui."
    ))

  /// LibreOffice cannot convert a file.
  public static let conversionFailed = Fault(
    "I106",
    zh: Wording(
      "LibreOffice 无法转换这个文件：可能加了密码、已损坏，或者不是表格（如 Word 文件）。", next: "请在 Excel/WPS 中打开（有密码的先取消密码），另存为 .xlsx 再导入。"
    ),
    en: Wording(
      "LibreOffice cannot convert this file: it has a password, is damaged, or is no spreadsheet, as a Word file is not.",
      next: "Open it in Excel or WPS, remove the password if it has one, save it as .xlsx and import that."))

  /// A workbook is encrypted.
  public static let encryptedWorkbook = Fault(
    "I107",
    zh: Wording("文件加了密码，无法读取。", next: "请在 Excel/WPS 中取消密码，保存后再导入。"),
    en: Wording(
      "The file is encrypted.", next: "Remove the password in Excel or WPS, save it and import it again."))

  /// A table is in an encoding that is not known.
  public static let unknownEncoding = Fault(
    "I108",
    zh: Wording("文件的编码既不是 UTF-8、UTF-16，也不是 GB 18030，无法读取。", next: "请用 Excel/WPS 打开，确认没有乱码后另存为 .xlsx 再导入。"),
    en: Wording(
      "The file is in none of UTF-8, UTF-16 and GB 18030.",
      next: "Open it in Excel or WPS, see that the characters are right, save it as .xlsx and import that."))

  /// A sheet has more columns than any table.
  public static let tooManyColumns = Fault(
    "I109",
    zh: Wording("这张工作表用到了第 {limit} 列以外，不像是一张表，没有读取。", next: "请删除表格右侧多余的列后再导入。"),
    en: Wording(
      "This sheet reaches beyond column {limit}; it was not read.",
      next: "Delete the columns to the right of the table and import it again."))

  /// A workbook has macros.
  public static let macrosIgnored = Fault(
    "I111", .warning,
    zh: Wording("工作簿带有宏。宏没有运行，只读取了单元格里保存的内容。", next: "请确认保存的内容是最新的；对外公开的附件不要带宏。"),
    en: Wording(
      "The workbook has macros; they were not run, and only what is saved in its cells was read.",
      next: "See that what is saved is up to date; never disclose a file with macros."))

  /// A workbook takes values from other files.
  public static let externalLinksIgnored = Fault(
    "I112", .warning,
    zh: Wording("工作簿引用了其他文件。没有打开那些文件，用的是上次保存时的数值。", next: "请在 Excel/WPS 中更新链接并保存，或把引用改成数值。"),
    en: Wording(
      "The workbook takes values from other files; these were not opened, and the values saved last were read.",
      next: "Update the links in Excel or WPS and save, or replace them by values."))

  /// Hidden rows were read.
  public static let hiddenRows = Fault(
    "I113", .warning,
    zh: Wording("工作表有 {count} 行被隐藏（或被筛选掉），这些行也读取了。", next: "请取消隐藏和筛选，核对这些行是否应当导入；不需要的请删除。"),
    en: Wording(
      "The sheet has {count} hidden or filtered rows; they were read too.",
      next: "Show them, see whether they belong there, and delete those that do not."))

  /// A hidden column holds something.
  public static let hiddenColumn = Fault(
    "I114", .warning,
    zh: Wording("{column} 列被隐藏，这一列也读取了。", next: "请取消隐藏，核对这一列是否应当导入；不需要的请删除，或用 --map 指明不导入。"),
    en: Wording(
      "Column {column} is hidden; it was read too.",
      next:
        "Show it, see whether it belongs there, and delete it or leave it aside with --map if it does not."))

  /// Zeros that a sheet or a format does not show.
  public static let unseenZeros = Fault(
    "I115", .warning,
    zh: Wording("有 {count} 个 0 设置成不显示，按看到的空白读取。", next: "请核对：确实是 0 的，请让它显示出来再导入。"),
    en: Wording(
      "{count} zeros are not shown, and were read as the blanks that are seen.",
      next: "Where 0 is meant, make it visible and import again."))

  /// Cells that are struck out were read.
  public static let struckCells = Fault(
    "I119", .warning,
    zh: Wording("从这里起有 {count} 格加了删除线，也读取了。", next: "请核对：删去不要的，请把这些格（或整行）真正删除；要保留的，请取消删除线，再导入。"),
    en: Wording(
      "From here on, {count} cells are struck out; they were read too.",
      next: "Delete those that were meant to go, take the line off those that stay, and import again."))

  /// Cells that are white on white were read.
  public static let whiteCells = Fault(
    "I120", .warning,
    zh: Wording("从这里起有 {count} 格是白底白字，看不见，也读取了。", next: "请核对：不要的，请清除这些格；要保留的，请把字改成黑色，再导入。"),
    en: Wording(
      "From here on, {count} cells are written in white on white and are not seen; they were read too.",
      next: "Clear those that were meant to go, write those that stay in black, and import again."))

  /// A comma between thousands divides a figure of a CSV file.
  public static let dividedFigure = Fault(
    "I116",
    zh: Wording(
      "这一行比表头多出几格，“{text}”像是一个数被千位逗号分成了两格。", next: "请给带千位逗号的数加上英文引号，或在 Excel/WPS 中另存为 .xlsx 再导入。"),
    en: Wording(
      "This row has more cells than there are heads; “{text}” looks like one figure, divided by the comma between thousands.",
      next: "Put figures with commas in quotation marks, or save the table as .xlsx and import that."))

  /// Files of a folder that are no spreadsheets.
  public static let filesLeftAside = Fault(
    "I117", .warning,
    zh: Wording(
      "文件夹里有 {count} 个文件不是可以导入的表格，没有读取：{names}。", next: "其中有要导入的表的，请用 Excel/WPS 另存为 .xlsx 放回文件夹，再导入一次。"),
    en: Wording(
      "{count} files of the folder are no spreadsheets that can be imported and were not read: {names}.",
      next:
        "Where one holds a table to import, save it as .xlsx in Excel or WPS, put that into the folder and import again."
    ))

  /// A marked copy that a person has worked on.
  public static let answerKept = Fault(
    "I118", .warning,
    zh: Wording("标好问题的副本已经有人改过，没有用新的覆盖。", next: "改好了的，请直接导入这个副本；要新的副本，请先把它改名或移走，再导入一次。"),
    en: Wording(
      "The copy with its faults marked was worked on since; no new one took its place.",
      next: "Import the copy itself once it is right; for a new one, rename or move it and import again."))
}
