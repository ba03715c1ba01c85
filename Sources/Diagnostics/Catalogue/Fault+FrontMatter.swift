extension Fault {
  /// A report does not start with front matter.
  public static let noFrontMatter = Fault(
    "D211",
    zh: Wording("缺少文件头：第一行应当是 ---。", next: "请在文件开头写一行 ---，接着写标题等字段，再写一行 ---。"),
    en: Wording(
      "The front matter is missing: the first line must be ---.",
      next: "Start the file with a line ---, then title and other fields, then another line ---."))

  /// The front matter of a report does not end.
  public static let unclosedFrontMatter = Fault(
    "D212",
    zh: Wording("文件头没有结束。", next: "请在字段之后另起一行写 ---，正文写在它的下面。"),
    en: Wording(
      "The front matter never ends.",
      next: "Write a line --- after the fields, and the text below it."))

  /// Text stands before the first heading of a narrative.
  public static let textBeforeHeading = Fault(
    "D213",
    zh: Wording("正文第一个标题之前有文字。", next: "请在这段文字上面加一行以“## ”开头的标题。"),
    en: Wording(
      "There is text before the first heading.",
      next: "Put a line that starts with “## ” above this text."))
}
