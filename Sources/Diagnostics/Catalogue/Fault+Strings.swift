extension Fault {
  /// A file of interface strings is not YAML.
  public static let stringsUnreadable = Fault(
    "T201",
    zh: Wording("界面文字文件无法读取：{reason}。", next: "请检查这一处的冒号、引号和缩进。"),
    en: Wording(
      "This file of interface strings cannot be read: {problem}.",
      next: "Look at colons, quotes and indentation here."))

  /// A file of interface strings holds something other than keys and texts.
  public static let stringsShape = Fault(
    "T202",
    zh: Wording("“{key}”不是“键: 文字”的形式。", next: "界面文字文件每一条都写成“键: 文字”。"),
    en: Wording(
      "“{key}” is not of the form “key: text”.", next: "Write every entry of this file as “key: text”."))

  /// An interface string is used by nothing.
  public static let unusedString = Fault(
    "T203",
    zh: Wording("界面文字“{name}”没有被任何模板使用。", next: "请删去这一条，或在模板中使用它。"),
    en: Wording(
      "No template uses the interface string “{name}”.", next: "Remove it, or use it in a template."))

  /// An interface string stands in the file of another language and not in this one.
  public static let missingTranslation = Fault(
    "T204",
    zh: Wording("界面文字“{name}”在 {other} 中有，这个文件里没有。", next: "请在这个文件中加上“{name}”，或从 {other} 中删去。"),
    en: Wording(
      "The interface string “{name}” stands in {other} but not in this file.",
      next: "Add “{name}” to this file, or remove it from {other}."))
}
