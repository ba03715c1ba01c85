extension Fault {
  /// A template cannot be read as Mustache.
  public static let templateSyntax = Fault(
    "T101",
    zh: Wording("模板标签写法有误：{problem}", next: "请对照 docs/templates.md 中的 Mustache 写法修改这一处。"),
    en: Wording("This template tag is not right: {problem}", next: "Mend it after the Mustache rules in docs/templates.md."))

  /// A template uses a name that its page does not have.
  public static let unknownName = Fault(
    "T102",
    zh: Wording("“{contract}”没有名为“{name}”的内容。", next: "请改用下列名称之一：{known}。"),
    en: Wording("“{contract}” has nothing called “{name}”.", next: "Use one of: {known}."))

  /// A template uses a name in a way that does not fit what it stands for.
  public static let wrongUse = Fault(
    "T103",
    zh: Wording("“{name}”是{kind}，不能这样使用。", next: "{advice}"),
    en: Wording("“{name}” is {kind} and cannot be used like this.", next: "{advice}"))

  /// A template asks for a partial that is not there.
  public static let missingPartial = Fault(
    "T104",
    zh: Wording("找不到名为“{name}”的子模板。", next: "请在 Templates/partials/ 中加上它，或改正名称。"),
    en: Wording("There is no partial called “{name}”.", next: "Add it to Templates/partials/, or correct the name."))

  /// A template asks for an interface string that is not there.
  public static let missingString = Fault(
    "T105",
    zh: Wording("界面文字文件里没有“{name}”。", next: "请在 {file} 中加上这一条。"),
    en: Wording("There is no interface string called “{name}”.", next: "Add it to {file}."))

  /// Partials call each other without end.
  public static let partialLoop = Fault(
    "T106",
    zh: Wording("子模板“{name}”绕回了自身，展开没有尽头。", next: "请去掉这处循环引用。"),
    en: Wording("The partial “{name}” leads back to itself without end.", next: "Remove the circle."))

  /// A value that is not a checked address stands where a link goes.
  public static let notAnAddress = Fault(
    "T107",
    zh: Wording("链接的地址处只能放地址，“{name}”是普通文字。", next: "请改用一个“地址”类的名称。"),
    en: Wording("Only an address may stand where a link goes; “{name}” is plain text.", next: "Use a name that stands for an address."))

  /// A template file that the site needs is not there.
  public static let missingTemplate = Fault(
    "T108",
    zh: Wording("缺少模板文件。", next: "请放回这个文件，或重新从标准样式复制一份。"),
    en: Wording("This template file is missing.", next: "Put it back, or copy it again from the standard look."))
}
