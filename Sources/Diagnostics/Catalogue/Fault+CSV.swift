extension Fault {
  /// A quoted field of a CSV file is never closed.
  public static let unclosedQuote = Fault(
    "D101",
    zh: Wording("从这里开始的引号没有结束，后面的内容无法读取。", next: "请在这一格的末尾补上一个英文双引号；格内的双引号要写成两个。"),
    en: Wording(
      "The quote that opens here is never closed, so the rest cannot be read.",
      next: "Add a double quote at the end of this cell; write a double quote inside a cell twice."))

  /// A row of a CSV file has more or fewer fields than its header.
  public static let fieldCount = Fault(
    "D102",
    zh: Wording("这一行有 {found} 格，表头有 {expected} 格。", next: "请检查这一行是否多写或漏写了逗号；含逗号的内容要用英文双引号括起来。"),
    en: Wording(
      "This row has {found} cells, the header has {expected}.",
      next: "Look for a missing or extra comma; a cell that contains a comma must be in double quotes."))

  /// Text stands after the closing quote of a CSV field.
  public static let textAfterQuote = Fault(
    "D103",
    zh: Wording("引号结束之后还有内容。", next: "请删去引号后面的内容，或把格内的双引号写成两个。"),
    en: Wording(
      "There is text after the closing quote.",
      next: "Remove that text, or write the double quote inside the cell twice."))

  /// A file is not UTF-8.
  public static let notUTF8 = Fault(
    "D104",
    zh: Wording("文件不是 UTF-8 编码，从这里开始无法读取。", next: "请在 Excel/WPS 中另存为“CSV UTF-8”，或用记事本另存为 UTF-8。"),
    en: Wording(
      "The file is not UTF-8; it cannot be read from here on.",
      next: "Save it again as “CSV UTF-8” in Excel or WPS, or as UTF-8 in a text editor."))

  /// A CSV file has no header row.
  public static let noHeader = Fault(
    "D105",
    zh: Wording("文件是空的，缺少表头行。", next: "请在第一行写上列名，可用的列名见手册的“内容格式”（disclose doctor 说明手册在哪里）。"),
    en: Wording(
      "The file is empty: it has no header row.",
      next:
        "Write the names of the columns in the first row; “Content format” in the manual lists them (disclose doctor says where that is)."
    ))
}
