extension Fault {
  /// A template asks for something unescaped that is not ready HTML.
  public static let notMarkup = Fault(
    "T115",
    zh: Wording("“{name}”不是现成的 HTML，不能不经转义写出。", next: "请改写为 {tag}。"),
    en: Wording("“{name}” is not ready HTML and cannot be written unescaped.", next: "Write {tag} instead."))

  /// A template asks for ready HTML escaped.
  public static let markupEscaped = Fault(
    "T116",
    zh: Wording("“{name}”是现成的 HTML，要用三重花括号写出。", next: "请改写为 {tag}。"),
    en: Wording("“{name}” is ready HTML and takes three braces.", next: "Write {tag} instead."))

  /// A template for JSON asks for ready HTML.
  public static let markupInJSON = Fault(
    "T117",
    zh: Wording("“{name}”是现成的 HTML，不能放进 JSON。", next: "请改用一个“文字”类的名称。"),
    en: Wording(
      "“{name}” is ready HTML and cannot stand in JSON.", next: "Use a name that stands for a text."))

  /// A dotted name reaches into something that has no names inside, or into a list.
  public static let nothingInside = Fault(
    "T118",
    zh: Wording("“{owner}”不是一组内容，不能用点取到“{name}”。", next: "列表请先展开；其他内容请去掉点后面的部分。"),
    en: Wording(
      "“{owner}” is not a group, so a dot cannot reach “{name}”.",
      next: "Open a list with a section first; otherwise leave out what follows the dot."))

  /// A value stands in an HTML tag without quotation marks around it.
  public static let outsideQuotes = Fault(
    "T119",
    zh: Wording("“{name}”写在 HTML 标签里，却不在引号之内。", next: "请把它放进属性的引号里，或放到标签之外。"),
    en: Wording(
      "“{name}” stands in an HTML tag without quotation marks around it.",
      next: "Put it into the quotation marks of an attribute, or outside the tag."))

  /// `{{.}}` stands where there is no current text.
  public static let noCurrentText = Fault(
    "T120",
    zh: Wording("此处没有“当前文字”，不能用 {tag}。", next: "{tag} 只能用在文字列表展开的段落里；请改用名称。"),
    en: Wording(
      "There is no current text here for {tag}.",
      next: "Use {tag} inside a list of texts only; use a name here."))

  /// An interface string is used as a section.
  public static let stringAsSection = Fault(
    "T121",
    zh: Wording("“{name}”是界面文字，不能当作一段的开头。", next: "请改写为 {tag}。"),
    en: Wording("“{name}” is an interface string and cannot open a section.", next: "Write {tag} instead."))
}
