extension Fault {
  /// Two entries have one id.
  public static let duplicateID = Fault(
    "D401",
    zh: Wording("编号“{id}”已经用过。", next: "请换一个没有用过的编号。"),
    en: Wording(
      "The id “{id}” is used already.",
      next: "Choose another."))

  /// An id holds characters that an address may not.
  public static let idCharacters = Fault(
    "D402",
    zh: Wording("编号“{id}”含有不能用的字符。", next: "编号只能用英文字母、数字和 . _ -，并且不能以 . 开头。"),
    en: Wording(
      "The id “{id}” holds characters that may not be used.",
      next: "Use letters, digits and . _ - only, and no . at the start."))

  /// Two ids differ in case only.
  public static let idsDifferInCase = Fault(
    "D403",
    zh: Wording("编号“{id}”和“{other}”只有大小写不同，网页地址会冲突。", next: "请修改其中一个。"),
    en: Wording(
      "The ids “{id}” and “{other}” differ in case only, so that their addresses collide.",
      next: "Change one of them."))

  /// An id is the name of a page of the site's own, or of a device of Windows.
  public static let reservedID = Fault(
    "D404",
    zh: Wording("编号“{id}”不能用：它是网站自己的页面或 Windows 设备的名称。", next: "请换一个编号，例如在后面加上序号。"),
    en: Wording(
      "The id “{id}” is the name of a page of the site’s own, or of a Windows device.",
      next: "Choose another, such as one with a number after it."))

  /// A grade scale is not defined.
  public static let unknownScale = Fault(
    "D405",
    zh: Wording("没有名为“{text}”的等级标准。", next: "scales.yaml 中有：{known}。请改用其中之一，或在 scales.yaml 中增加。"),
    en: Wording(
      "There is no grade scale “{text}”.",
      next: "scales.yaml has: {known}. Use one of them or add it there."))

  /// Something belongs to an evaluation that does not exist.
  public static let unknownEvaluation = Fault(
    "D406",
    zh: Wording("evaluations.csv 中没有编号为“{id}”的评价。", next: "请改成 evaluations.csv 中的编号。"),
    en: Wording(
      "No evaluation in evaluations.csv has the id “{id}”.",
      next: "Write an id of evaluations.csv."))

  /// A figure refers to a figure that does not exist.
  public static let unknownFigure = Fault(
    "D407",
    zh: Wording("这项工作的数据中没有编号“{id}”。", next: "“{field}”要填同一项工作中另一项数据的编号。"),
    en: Wording(
      "No figure of this strand has the id “{id}”.",
      next: "Write the id of another figure of the same strand in “{field}” ({name})."))

  /// An attachment's file is not there.
  public static let attachmentNotThere = Fault(
    "D408",
    zh: Wording("attachments 文件夹中没有“{file}”。", next: "请把文件放进去，或核对文件名（区分大小写）；本站不提供的附件不填“文件”。"),
    en: Wording(
      "There is no “{file}” in the folder attachments.",
      next:
        "Put it there, or check its name, case included; leave the file out where it is not provided here."))

  /// An evaluation has its narrative in two places.
  public static let twoNarratives = Fault(
    "D409",
    zh: Wording("编号“{id}”的说明在表格和 {file} 中各写了一份。", next: "请只保留一份。"),
    en: Wording(
      "The narrative of “{id}” is both in the table and in {file}.",
      next: "Keep one of them."))

  /// A narrative belongs to no evaluation.
  public static let narrativeOfNothing = Fault(
    "D410",
    zh: Wording("evaluations.csv 中没有编号为“{id}”的评价，这份说明不属于任何评价。", next: "请把文件名改成评价的编号加 .md（区分大小写）。"),
    en: Wording(
      "No evaluation has the id “{id}”, so this narrative belongs to none.",
      next: "Name the file after the id of an evaluation, case included, and .md."))

  /// An attachment's name cannot be written on every system.
  public static let fileName = Fault(
    "D411",
    zh: Wording(
      "文件名“{file}”不能用于网站。",
      next: "请改名：不能含 \\ < > : \" | ? *、控制字符和看不见的字符，不能以空格或点结尾，也不能用 CON、NUL 等 Windows 设备的名称；带音标的字母用合成形式（NFC）。"),
    en: Wording(
      "The file name “{file}” cannot be used on the site.",
      next:
        "Rename it: no \\ < > : \" | ? *, control or unseen characters, no blank or point at the end, no name of a Windows device such as CON or NUL; letters with marks in their composed form (Unicode NFC)."
    ))

  /// Two attachments differ in case only.
  public static let filesDifferInCase = Fault(
    "D412",
    zh: Wording("文件名“{file}”和“{other}”只有大小写不同，在 Windows 上会互相覆盖。", next: "请修改其中一个文件名。"),
    en: Wording(
      "The file names “{file}” and “{other}” differ in case only; on Windows one would replace the other.",
      next: "Rename one of them."))

  /// An attachment is of a kind that the site does not provide.
  public static let attachmentKind = Fault(
    "D416",
    zh: Wording(
      "“{file}”不是可以提供的文件类型。",
      next: "请另存为 pdf、ofd，或 doc、xls、ppt、wps、et、dps、csv、txt、jpg、png、zip 等文件；网页、svg 图和程序会以网站的名义运行，不能作为附件。"),
    en: Wording(
      "“{file}” is of a kind that the site does not provide.",
      next:
        "Save it as PDF, OFD, or an office, text, picture or archive file; pages, SVG drawings and programs would act in the name of the site."
    ))

  /// An attachment is a page or a program under another name.
  public static let attachmentActs = Fault(
    "D417",
    zh: Wording("“{file}”的内容是网页或程序，与它的扩展名不符。", next: "请用制作它的软件打开，确认内容，再另存为相应的类型。"),
    en: Wording(
      "“{file}” is a page or a program under the name of something else.",
      next: "Open it in the program that made it, look at it, and save it again as what it is."))

  /// A correction is about a record that is not there.
  public static let correctionOfNothing = Fault(
    "D413",
    zh: Wording("没有编号为“{id}”的{kind}，这条更正没有对象。", next: "请核对类别和编号；已经改过编号的写现在的编号。"),
    en: Wording(
      "There is no {name} “{id}” that this correction could be about.",
      next: "Check the kind and the id; of a record that was renamed, write the id it has now."))

  /// A record that is said to be withdrawn is there.
  public static let withdrawnButThere = Fault(
    "D414",
    zh: Wording("{kind}“{id}”登记为撤下，内容中却还有。", next: "请从内容中删去这条记录；没有撤下的，请删去这条更正。"),
    en: Wording(
      "The {name} “{id}” is said to be withdrawn but is still there.",
      next: "Take it out of the content; if it is not withdrawn, remove this correction."))
}
