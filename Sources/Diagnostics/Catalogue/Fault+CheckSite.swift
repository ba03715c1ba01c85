extension Fault {
  /// A link leads to a file that the site does not have.
  public static let brokenLink = Fault(
    "C801",
    zh: Wording(
      "链接指向的 {target} 不在网站里（共 {count} 处链接）。", next: "请检查写出这个链接的模板或正文；附件请放进对应的 attachments 文件夹。"),
    en: Wording(
      "A link leads to {target}, which the site does not have ({count} links).",
      next:
        "Look at the template or text that writes the link; attachments belong into the folder attachments."))

  /// A link leads to an anchor that the page does not have.
  public static let brokenAnchor = Fault(
    "C802",
    zh: Wording(
      "链接指向 {target} 中的“#{anchor}”，页面里没有这个位置（共 {count} 处链接）。", next: "请检查写出这个链接的模板或正文，改为页面里有的位置。"),
    en: Wording(
      "A link leads to “#{anchor}” of {target}, which has no such spot ({count} links).",
      next: "Look at the template or text that writes the link, and name a spot that is there."))

  /// A page has one anchor twice.
  public static let repeatedAnchor = Fault(
    "C803", .warning,
    zh: Wording("页面里有两处都叫“{anchor}”，链接只能到达第一处。", next: "请在模板或正文中给其中一处另起名称。"),
    en: Wording(
      "Two spots of the page are called “{anchor}”; links reach the first only.",
      next: "Call one of them otherwise in the template or text."))

  /// A page shows a template's tag.
  public static let unrenderedTag = Fault(
    "C804",
    zh: Wording("页面里留有没有填上内容的模板标签：{text}", next: "请检查写出这一处的模板；正文中如确需双花括号，请改用全角。"),
    en: Wording(
      "The page shows a tag that was never filled: {text}",
      next: "Look at the template that writes it; a text that needs double braces can use full-width ones."))

  /// An element that must say something is empty.
  public static let emptyElement = Fault(
    "C805",
    zh: Wording("{element} 处应有内容，页面上却是空的。", next: "请补上这一项内容，或在模板中使没有内容的项目不出现。"),
    en: Wording(
      "{element} must say something and is empty on the page.",
      next: "Add what is missing, or let the template leave out what has no content."))

  /// Two addresses differ only in case.
  public static let addressesInCase = Fault(
    "C806",
    zh: Wording("地址 {path} 与 {first} 只有大小写不同，在 Windows 上会互相覆盖。", next: "请修改其中一个的编号或文件名。"),
    en: Wording(
      "The addresses {path} and {first} differ only in case; on Windows one would overwrite the other.",
      next: "Change the id or the file name of one of them."))

  /// A page would fetch something from another site.
  public static let outsideRequest = Fault(
    "C807",
    zh: Wording("打开页面时会向站外请求 {address}。", next: "请把这个文件放进 Templates/assets 并改用站内地址，或改为普通链接。"),
    en: Wording(
      "Opening the page would fetch {address} from another site.",
      next: "Put that file into Templates/assets and use it from there, or make it an ordinary link."))
}
