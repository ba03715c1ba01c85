extension Fault {
  /// A text that goes out holds the number of an identity card.
  public static let identityNumberOut = Fault(
    "C601",
    zh: Wording("“{label}”里有身份证号码：{found}。", next: "请删去，或只保留前两位和后三位，改为 {found}。"),
    en: Wording(
      "“{field}” holds an ID number: {found}.",
      next: "Remove it, or keep only its first two and last three characters: {found}."))

  /// A text that goes out holds a 15-digit number of an identity card.
  public static let oldIdentityNumberOut = Fault(
    "C602",
    zh: Wording("“{label}”里有 15 位身份证号码：{found}。", next: "请删去，或只保留前两位和后三位，改为 {found}。"),
    en: Wording(
      "“{field}” holds a 15-digit ID number: {found}.",
      next: "Remove it, or keep only its first two and last three digits: {found}."))

  /// A text that goes out holds a mobile telephone number.
  public static let mobileNumberOut = Fault(
    "C603",
    zh: Wording("“{label}”里有手机号码：{found}。", next: "请删去，或改为 {found}；需要公开联系方式的，请写办公电话。"),
    en: Wording(
      "“{field}” holds a mobile number: {found}.",
      next: "Remove it or write {found}; give an office telephone number where one is needed."))

  /// A text that goes out holds a bank card number.
  public static let bankCardOut = Fault(
    "C604",
    zh: Wording("“{label}”里有银行卡号：{found}。", next: "请删去，或只保留后四位，改为 {found}。"),
    en: Wording(
      "“{field}” holds a bank card number: {found}.",
      next: "Remove it, or keep only its last four digits: {found}."))

  /// A text that goes out holds a home address beyond the township.
  public static let homeAddressOut = Fault(
    "C605",
    zh: Wording("“{label}”里有家庭住址：{found}。", next: "住址最多写到乡镇、街道，请删去后面的部分。"),
    en: Wording(
      "“{field}” holds a home address: {found}.",
      next: "Remove all that goes beyond the township or sub-district."))

  /// A text that goes out holds an e-mail address.
  public static let emailAddressOut = Fault(
    "C606", .warning,
    zh: Wording("“{label}”里有电子邮箱：{found}。", next: "个人邮箱请删去；需要公开联系方式的，请写单位邮箱（gov.cn）或办公电话。"),
    en: Wording(
      "“{field}” holds an e-mail address: {found}.",
      next: "Remove a personal one; give an office address (gov.cn) or telephone number where one is needed.")
  )

  /// A text that goes out bears a mark of secrecy.
  public static let markOfSecrecyOut = Fault(
    "C607",
    zh: Wording("“{label}”里有密级或内部标志“{found}”。", next: "请先核实能否公开；不能公开的，填写“不予公开”的理由，只公布件数。"),
    en: Wording(
      "“{field}” bears a mark of secrecy, “{found}”.",
      next:
        "Make sure that it may be published; otherwise fill in the ground for withholding, so that only the number is."
    ))

  /// A text that goes out holds a word that goes with secrecy.
  public static let wordOfSecrecyOut = Fault(
    "C608", .warning,
    zh: Wording("“{label}”里有“{found}”字样。", next: "请核实这段内容能否公开。"),
    en: Wording("“{field}” says “{found}”.", next: "Make sure that this text may be published."))

  /// A text that goes out holds a word of the bureau's own list.
  public static let forbiddenWordOut = Fault(
    "C609",
    zh: Wording("“{label}”里有禁用词“{found}”。", next: "请改写；如果这个词可以用，请从 Content/forbidden-words.txt 中删去。"),
    en: Wording(
      "“{field}” holds the forbidden word “{found}”.",
      next: "Write it otherwise, or take the word out of Content/forbidden-words.txt if it may be used."))

  /// A file that goes out holds what must not.
  public static let leakInAttachment = Fault(
    "C610",
    zh: Wording("附件“{part}”里有{kind}：{found}。", next: "请在原文件里删去或改写后，再替换这个附件。"),
    en: Wording(
      "The attachment “{part}” holds {name}: {found}.",
      next: "Remove it in the file itself, and replace the attachment."))

  /// A file that goes out holds what perhaps must not.
  public static let possibleLeakInAttachment = Fault(
    "C611", .warning,
    zh: Wording("附件“{part}”里有{kind}：{found}。", next: "请核实能否公开。"),
    en: Wording(
      "The attachment “{part}” holds {name}: {found}.", next: "Make sure that it may be published."))

  /// A workbook that goes out has parts that are easily overlooked.
  public static let hiddenInAttachment = Fault(
    "C612",
    zh: Wording(
      "附件里有{kind}：{part}。",
      next: "请取消隐藏并核对；不公开的，在 Word、Excel 或 WPS 的“检查文档”中删去再另存，要保留的登记豁免。附件不会被改动。"),
    en: Wording(
      "The attachment has {name}: {part}.",
      next:
        "Show and check them; remove what need not be published by “Inspect Document” and save again, or waive what is to stay. Files are never changed here."
    ))

  /// A file that goes out does something when a reader opens it.
  public static let actsInAttachment = Fault(
    "C613",
    zh: Wording(
      "附件“{part}”里有{kind}，读者打开时可能运行。",
      next: "请去掉后再替换这个附件：PDF 请“打印为 PDF”另存，Word、Excel、WPS 文档请另存为 docx、xlsx，压缩包请删去其中的程序。本程序不改动附件。"),
    en: Wording(
      "The attachment “{part}” has {name}, which may run when a reader opens it.",
      next:
        "Take it out and replace the attachment: print a PDF to PDF anew, save an office document as docx or xlsx, remove programs from an archive. Files are never changed here."
    ))

  /// A narrative holds a comment, which goes out although no page shows it.
  public static let commentInNarrative = Fault(
    "C614",
    zh: Wording(
      "正文里有注释，网页上看不到，但会随数据文件和归档公开。", next: "请删去这段注释；需要保留的，请记在 Content 以外的文件里。"),
    en: Wording(
      "The narrative has a comment, which no page shows, but which goes out with the data and the snapshots.",
      next: "Remove the comment; keep it in a file outside of Content if it is needed."))
}
