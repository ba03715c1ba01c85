extension Fault {
  /// A text holds a word of the dictionary of wrong words.
  public static let wrongWord = Fault(
    "C701", .warning,
    zh: Wording("“{label}”里的“{wrong}”应为“{right}”。", next: "请对照原文核实：录入错误请改正；原文如此的，请保留并在“说明”里注明。"),
    en: Wording(
      "“{field}” has “{wrong}” where “{right}” is meant.",
      next:
        "Compare with the source: mend a typing mistake; keep what was published so, and say so in the note.")
  )

  /// A document number has other brackets than 〔〕.
  public static let documentNumberBrackets = Fault(
    "C702", .warning,
    zh: Wording("“{label}”里的文号“{written}”没有使用六角括号。", next: "请核对原文；规范写法是“{right}”。"),
    en: Wording(
      "The document number “{written}” in “{field}” has the wrong brackets.",
      next: "Compare with the source; the standard form is “{right}”."))

  /// A text holds full-width digits.
  public static let fullWidthDigitsInText = Fault(
    "C703", .information,
    zh: Wording("“{label}”里有全角数字“{written}”。", next: "建议改为半角“{plain}”，否则按数字搜索时找不到。"),
    en: Wording(
      "“{field}” has the full-width digits “{written}”.",
      next: "Write “{plain}”, or a search for the number will not find it."))
}
