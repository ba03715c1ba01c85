extension Fault {
  /// A number cannot be read.
  public static let unreadableNumber = Fault(
    "D311",
    zh: Wording("“{field}”中的“{text}”不是数。", next: "请只写数字，例如 1,234.50；单位写在单位字段里，未公布的留空。"),
    en: Wording(
      "“{text}” in “{field}” ({name}) is not a number.",
      next:
        "Write digits only, such as 1,234.50; the unit has a field of its own; leave blank what was not published."
    ))

  /// A number is written with full-width characters.
  public static let fullWidthDigits = Fault(
    "D312",
    zh: Wording("“{field}”中的“{text}”含有全角字符。", next: "请切换到半角（英文）输入，重新写数字、小数点和逗号。"),
    en: Wording(
      "“{text}” in “{field}” ({name}) holds full-width characters.",
      next: "Type digits, point and commas again with half-width (English) input."))

  /// A date cannot be read.
  public static let unreadableDate = Fault(
    "D313",
    zh: Wording("“{field}”中的“{text}”不是日期。", next: "请写成 年-月-日，例如 2024-06-05。"),
    en: Wording(
      "“{text}” in “{field}” ({name}) is not a date.",
      next: "Write year-month-day, such as 2024-06-05."))

  /// A whole number cannot be read.
  public static let unreadableInteger = Fault(
    "D314",
    zh: Wording("“{field}”中的“{text}”不是整数。", next: "请写 0、1、2 这样的整数。"),
    en: Wording(
      "“{text}” in “{field}” ({name}) is not a whole number.",
      next: "Write a whole number such as 0, 1 or 2."))

  /// A year cannot be read.
  public static let unreadableYear = Fault(
    "D315",
    zh: Wording("“{field}”中的“{text}”不是年度。", next: "请写四位数字，例如 2024。"),
    en: Wording(
      "“{text}” in “{field}” ({name}) is not a year.",
      next: "Write four digits, such as 2024."))

  /// Neither yes nor no is written.
  public static let unreadableBoolean = Fault(
    "D316",
    zh: Wording("“{field}”中的“{text}”不是“是”或“否”。", next: "请填“是”或“否”。"),
    en: Wording(
      "“{text}” in “{field}” ({name}) is neither yes nor no.",
      next: "Write 是 (true) or 否 (false)."))

  /// A percentage cannot be read.
  public static let unreadablePercentage = Fault(
    "D317",
    zh: Wording("“{field}”中的“{text}”不是百分数。", next: "请写成 97.21% 或 97.21。"),
    en: Wording(
      "“{text}” in “{field}” ({name}) is not a percentage.",
      next: "Write 97.21% or 97.21."))

  /// A division code cannot be read.
  public static let unreadableCode = Fault(
    "D318",
    zh: Wording("“{field}”中的“{text}”不是行政区划代码。", next: "请写六位数字，例如 152501。"),
    en: Wording(
      "“{text}” in “{field}” ({name}) is not a division code.",
      next: "Write six digits, such as 152501."))

  /// An address cannot be used.
  public static let unreadableAddress = Fault(
    "D319",
    zh: Wording("“{field}”中的“{text}”不是可用的网址。", next: "请写以 https:// 开头的完整网址，不含空格和汉字；本站的网址以 / 结尾。"),
    en: Wording(
      "“{text}” in “{field}” ({name}) is not an address that can be used.",
      next: "Write a full address that starts with https://, without spaces; that of this site ends with /."))

  /// A text is no fingerprint of a snapshot.
  public static let unreadableFingerprint = Fault(
    "D331",
    zh: Wording("“{field}”中的“{text}”不是归档的指纹。", next: "请照抄 disclose archive list 显示的 64 位指纹。"),
    en: Wording(
      "“{text}” in “{field}” ({name}) is not the fingerprint of a snapshot.",
      next: "Copy the 64 digits that disclose archive list prints."))

  /// An amount is finer than a fen.
  public static let amountTooFine = Fault(
    "D320",
    zh: Wording("“{field}”中的“{text}{unit}”精确到了分以下。", next: "请核对数值和“金额单位”。"),
    en: Wording(
      "“{text}{unit}” in “{field}” ({name}) is finer than a fen.",
      next: "Check the number and its unit."))

  /// An amount is larger than any budget.
  public static let amountTooLarge = Fault(
    "D332",
    zh: Wording("“{field}”中的“{text}{unit}”超过 100 万亿元，比全国的预算还多。", next: "请核对数值和“金额单位”，多半是元写成了万元。"),
    en: Wording(
      "“{text}{unit}” in “{field}” ({name}) is above 100 trillion yuan, more than all budgets of the country.",
      next: "Check the number and its unit; mostly 元 was meant and 万元 was written."))

  /// An amount has no unit.
  public static let amountWithoutUnit = Fault(
    "D321",
    zh: Wording("填了“{field}”，没有填“金额单位”。", next: "请在“金额单位”中填写元、万元或亿元。"),
    en: Wording(
      "“{field}” ({name}) is filled in but the unit (amountUnit) is not.",
      next: "Write 元, 万元 or 亿元 in 金额单位."))

  /// A score is outside 0 to 100 or has more than two decimals.
  public static let scoreOutOfRange = Fault(
    "D322",
    zh: Wording(
      "“{field}”中的“{text}”不是 0～100 之间、最多两位小数的得分。", next: "请核对得分；满分超过 100 的要先换算成百分制，“满分”不填，并在“说明”中写明。"),
    en: Wording(
      "“{text}” in “{field}” ({name}) is not a score of 0 to 100 with two decimals at most.",
      next:
        "Check the score; convert one out of more than 100 to one out of 100, leave fullScore blank, and say so in the note."
    ))

  /// A term is none of the vocabulary.
  public static let unknownTerm = Fault(
    "D323",
    zh: Wording("“{field}”中的“{text}”不在可用的写法之内。", next: "请从中选一个：{labels}。"),
    en: Wording(
      "“{text}” in “{field}” ({name}) is none of the terms.",
      next: "Choose one of: {labels} ({names})."))

  /// A band of a scale ends where it begins, or before.
  public static let bandEndsBeforeItBegins = Fault(
    "D324",
    zh: Wording("“{grade}”这一档从 {from} 到 {to}，不含任何得分。", next: "请核对“自”和“至”，较低的分数写在“自”里。"),
    en: Wording(
      "The band {grade} from {from} to {to} holds no score.",
      next: "Check 自 (from) and 至 (to); the lower score goes into 自."))

  /// The address of a target holds a password or another secret.
  public static let secretInAddress = Fault(
    "D325",
    zh: Wording(
      "“{field}”里写了密码或密钥（内容不再显示）。",
      next: "请删去并更换这个密码；ssh 请用密钥登录，rclone 的密码请用 rclone config 保存在本机。"),
    en: Wording(
      "“{field}” ({name}) holds a password or key, which is not repeated here.",
      next:
        "Take it out and change it; let ssh log in with a key, and keep rclone's secrets with rclone config."
    ))

  /// The address of a target is of no known form.
  public static let unreadableTarget = Fault(
    "D326",
    zh: Wording(
      "“{field}”不是发布目标的地址。",
      next: "请写文件夹路径，或 inplace:文件夹、用户@主机:路径、ssh://用户@主机:端口/路径、rclone:远端:路径、package:文件.zip。"),
    en: Wording(
      "“{field}” ({name}) is not the address of a target.",
      next:
        "Write a folder, inplace:FOLDER, user@host:path, ssh://user@host:port/path, rclone:remote:path or package:FILE.zip."
    ))

  /// A list in a cell has one value twice.
  public static let repeatedElement = Fault(
    "D327",
    zh: Wording("“{field}”里“{text}”写了不止一次。", next: "请只保留一个。"),
    en: Wording("“{text}” stands more than once in “{field}” ({name}).", next: "Keep one of them."))
}
