extension Fault {
  /// There is nothing to read.
  public static let noContent = Fault(
    "D501",
    zh: Wording(
      "没有可读取的内容：Content 文件夹不存在或是空的。",
      next:
        "请进入站点文件夹再运行，或用 --site 指明；Content 里应有 site.yaml、scales.yaml、divisions.csv，以及以六位行政区划代码命名的文件夹，写法见手册的“内容格式”（disclose doctor 说明手册在哪里）。"
    ),
    en: Wording(
      "There is nothing to read: the folder Content is absent or empty.",
      next:
        "Go into the folder of the site, or name it with --site; Content holds site.yaml, scales.yaml, divisions.csv and folders named by six-digit division codes; see “Content format” in the manual (disclose doctor says where that is)."
    ))

  /// A file that must be there is not.
  public static let missingFile = Fault(
    "D502",
    zh: Wording(
      "缺少文件 {file}。", next: "请补上这个文件；地区和年度的文件可用 disclose add 放好再填写，写法见手册的“内容格式”（disclose doctor 说明手册在哪里）。"),
    en: Wording(
      "The file {file} is missing.",
      next:
        "Add it; disclose add puts the files of a region and year there to fill in, “Content format” in the manual says how to write them (disclose doctor says where that is)."
    ))

  /// A region's folder is named by a code that no division has.
  public static let unknownRegion = Fault(
    "D503",
    zh: Wording("divisions.csv 中没有代码 {code}。", next: "请核对代码和文件夹的名称；新设的行政区划请先加入 divisions.csv。"),
    en: Wording(
      "divisions.csv has no code {code}.",
      next: "Check the code and the name of the folder; add a new division to divisions.csv first."))

  /// A folder in Content is not named by a division code.
  public static let folderOfNoRegion = Fault(
    "D504",
    zh: Wording("文件夹“{folder}”不是六位行政区划代码。", next: "请把文件夹改名为地区的六位代码，例如 152501。"),
    en: Wording(
      "The folder “{folder}” is not named by a six-digit division code.",
      next: "Name it by the code of the region, such as 152501."))

  /// A folder of a region is not named by a year.
  public static let folderOfNoYear = Fault(
    "D505",
    zh: Wording("文件夹“{folder}”不是四位数的年度。", next: "请把文件夹改名为公开年度，例如 2024。"),
    en: Wording(
      "The folder “{folder}” is not named by a year of four digits.",
      next: "Name it by the year of disclosure, such as 2024."))

  /// Something stands where the program reads nothing.
  public static let unexpectedFile = Fault(
    "D506", .warning,
    zh: Wording("“{name}”不会被读取。", next: "请核对名称和位置，或把它移出 Content。"),
    en: Wording(
      "“{name}” is not read.",
      next: "Check its name and place, or move it out of Content."))

  /// Something in Content is neither a file nor a folder.
  public static let symbolicLink = Fault(
    "D507",
    zh: Wording("“{name}”是链接或特殊文件，不能使用。", next: "请把文件本身复制到这里。"),
    en: Wording(
      "“{name}” is a link or a special file, which may not be used.",
      next: "Copy the file itself to this place."))

  /// A file of the content is larger than content can be.
  public static let fileTooLarge = Fault(
    "D510",
    zh: Wording("“{name}”超过 {limit}，没有读取。", next: "请核对是否放错了文件；内容确实很多的，请按地区和年度分开。"),
    en: Wording(
      "“{name}” is larger than {limit} and was not read.",
      next: "See whether it is the right file; if there is that much content, part it by region and year."))

  /// A text holds a character that nobody sees.
  public static let unseenCharacter = Fault(
    "D511",
    zh: Wording(
      "这里有看不见的字符 {character}，会使文字的显示与实际内容不同，或者查不到。",
      next: "请删去它：从它前面一个字到后面一个字重新录入；大量出现的，先粘贴到记事本再复制过来。"),
    en: Wording(
      "There is an unseen character {character} here, which makes the text look other than it is or not be found.",
      next: "Remove it: type the characters before and behind it anew."))

  /// There is no folder of a region.
  public static let noRegions = Fault(
    "D509",
    zh: Wording("Content 中没有任何地区的文件夹。", next: "请用 disclose add 增加地区和年度；若是误删，请先恢复。"),
    en: Wording(
      "Content has no folder of a region.",
      next:
        "Add a region and year with disclose add; bring back what was lost."))

  /// A region has no year.
  public static let noYears = Fault(
    "D508",
    zh: Wording("这个地区还没有任何年度的文件夹。", next: "请用 disclose add 增加年度，再填写其中的 report.md。"),
    en: Wording(
      "This region has no folder of a year.",
      next: "Add a year with disclose add, and fill in its report.md."))
}
