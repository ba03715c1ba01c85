extension Fault {
  /// A tag begins and does not end.
  public static let unclosedTag = Fault(
    "T101",
    zh: Wording("标签没有写完：{tag}", next: "请补上标签的结束括号。"),
    en: Wording("This tag does not end: {tag}", next: "Add the brackets that close it."))

  /// A section begins and does not end.
  public static let unclosedSection = Fault(
    "T109",
    zh: Wording("“{name}”这一段有开头，没有结尾。", next: "请在这一段结束的地方写上 {close}。"),
    en: Wording("The section “{name}” begins and does not end.", next: "Write {close} where it is to end."))

  /// A section ends that did not begin.
  public static let strayClose = Fault(
    "T110",
    zh: Wording("{tag} 是一段的结尾，但前面没有开头。", next: "请去掉它，或在前面补上这一段的开头。"),
    en: Wording(
      "{tag} ends a section that did not begin.", next: "Remove it, or add the beginning of the section."))

  /// A section ends while another one is open.
  public static let wrongClose = Fault(
    "T111",
    zh: Wording("此处应先结束“{open}”，却写了 {tag}。", next: "请改为 {close}，或在此之前先写上它。"),
    en: Wording(
      "{tag} stands here while “{open}” is still open.", next: "Write {close} instead, or before it."))

  /// Delimiters are changed to something that cannot be used.
  public static let badDelimiters = Fault(
    "T112",
    zh: Wording(
      "更换标签括号的写法有误：{tag}", next: "请在两个等号之间写一对新括号，中间空一格，其中不能有空格和等号。"),
    en: Wording(
      "These delimiters cannot be used: {tag}",
      next: "Between the two equals signs write an opening and a closing mark, a space between them."))

  /// A tag belongs to a part of Mustache that is left out here.
  public static let unsupportedTag = Fault(
    "T113",
    zh: Wording("不支持模板继承、动态子模板和函数：{tag}", next: "请改用子模板，例如 {{>名称}}。"),
    en: Wording(
      "Inheritance, dynamic partials and lambdas are not supported: {tag}",
      next: "Use a partial instead, such as {{>name}}."))

  /// What stands in a tag is not a name.
  public static let badName = Fault(
    "T114",
    zh: Wording("标签里不是一个名称：{tag}", next: "名称只能由文字、数字、下划线和连字符组成，各级之间用一个点隔开。"),
    en: Wording(
      "What stands in this tag is not a name: {tag}",
      next: "A name has letters, digits, underscores and hyphens, its parts are joined by single dots."))
}
