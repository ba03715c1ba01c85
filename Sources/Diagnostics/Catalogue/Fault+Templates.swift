extension Fault {
  /// A template uses a name that its page does not have.
  public static let unknownName = Fault(
    "T102",
    zh: Wording("模板 {file} 在此处没有名为“{name}”的内容。", next: "请改用下列名称之一：{known}。"),
    en: Wording("“{contract}” has nothing called “{name}” (template {file}).", next: "Use one of: {known}."))

  /// A template writes out something that is not a text, such as a list.
  public static let wrongUse = Fault(
    "T103",
    zh: Wording("“{name}”不是一段文字，不能用 {tag} 直接写出。", next: "请写成 {section}，把要显示的内容放在中间。"),
    en: Wording(
      "“{name}” is not a text and cannot be written out by {tag}.",
      next: "Write {section} with what is to be shown in between."))

  /// A template asks for a partial that is not there.
  public static let missingPartial = Fault(
    "T104",
    zh: Wording("找不到名为“{name}”的子模板。", next: "请在 Templates/partials/ 中加上它，或改正名称。"),
    en: Wording(
      "There is no partial called “{name}”.", next: "Add it to Templates/partials/, or correct the name."))

  /// A template asks for an interface string that is not there.
  public static let missingString = Fault(
    "T105",
    zh: Wording(
      "界面文字文件里没有“{name}”。",
      next: "请在 {file} 中加上这一条，或改正名称；换了新版程序的，运行 disclose update 就补上了。"),
    en: Wording(
      "There is no interface string called “{name}”.",
      next: "Add it to {file}, or correct the name; disclose update adds what a new version asks for."))

  /// Partials or interface strings call each other without end.
  public static let partialLoop = Fault(
    "T106",
    zh: Wording("“{name}”绕回了自身，展开没有尽头。", next: "请去掉这处循环引用。"),
    en: Wording("“{name}” leads back to itself without end.", next: "Remove the circle."))

  /// A value that is not a checked address stands where a link goes.
  public static let notAnAddress = Fault(
    "T107",
    zh: Wording("链接的地址处只能放地址，“{name}”是普通文字。", next: "请改用一个“地址”类的名称。"),
    en: Wording(
      "Only an address may stand where a link goes; “{name}” is plain text.",
      next: "Use a name that stands for an address."))

  /// A template file that the site needs is not there.
  public static let missingTemplate = Fault(
    "T108",
    zh: Wording("缺少模板文件。", next: "请运行 disclose update，放回标准外观。"),
    en: Wording(
      "This template file is missing.", next: "Run disclose update, which puts the standard look back."))
}
