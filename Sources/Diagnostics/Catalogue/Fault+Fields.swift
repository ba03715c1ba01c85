extension Fault {
  /// A column or key is not known.
  public static let unknownField = Fault(
    "D301",
    zh: Wording(
      "没有“{written}”这个字段，是不是“{nearest}”？", next: "请改用手册“内容格式”中列出的名称（disclose doctor 说明手册在哪里），或删去它。"),
    en: Wording(
      "There is no field “{written}”; is it “{nearest}”?",
      next:
        "Use a name that “Content format” in the manual lists (disclose doctor says where that is), or remove it."
    ))

  /// A table lacks a required column.
  public static let missingColumn = Fault(
    "D302",
    zh: Wording("缺少“{field}”这一列。", next: "请在表头加上“{field}”，并逐行填写。"),
    en: Wording(
      "The column “{field}” ({name}) is missing.",
      next: "Add it to the header and fill it in every row."))

  /// A required cell or key is missing or blank.
  public static let missingField = Fault(
    "D303",
    zh: Wording("“{field}”没有填写。", next: "请填写“{field}”；写法见手册的“内容格式”（disclose doctor 说明手册在哪里）。"),
    en: Wording(
      "“{field}” ({name}) is not filled in.",
      next: "Fill it in; “Content format” in the manual says how (disclose doctor says where that is)."))

  /// A table has one column twice.
  public static let duplicateColumn = Fault(
    "D304",
    zh: Wording("“{field}”这一列出现了不止一次。", next: "请只保留一列；中文名和英文名算同一列。"),
    en: Wording(
      "The column “{field}” ({name}) is there more than once.",
      next: "Keep one of them; a column’s Chinese and English names count as the same."))

  /// A column without a name holds something.
  public static let unnamedColumn = Fault(
    "D305",
    zh: Wording("这一列没有列名，但下面填有内容。", next: "请写上列名，或删去整列。"),
    en: Wording(
      "This column has no name but holds something.",
      next: "Name it, or remove the column."))

  /// A column or key is not known, nor like any that is.
  public static let unlikeAnyField = Fault(
    "D306",
    zh: Wording("没有“{written}”这个字段。", next: "可用的字段：{labels}。请改用其中之一，或删去它。"),
    en: Wording(
      "There is no field “{written}”.", next: "Use one of {labels} ({names}), or remove it."))
}
