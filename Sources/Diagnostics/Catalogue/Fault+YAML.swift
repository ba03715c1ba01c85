extension Fault {
  /// A YAML file, or front matter, cannot be read.
  public static let yamlUnreadable = Fault(
    "D201",
    zh: Wording("从这里开始无法读取：{reason}。", next: "请检查这一行和上一行：冒号用英文冒号并在后面空一格，缩进只用空格，引号要成对。"),
    en: Wording(
      "It cannot be read from here on: {problem}.",
      next:
        "Look at this line and the one above: a space after each colon, spaces for indentation, quotes in pairs."
    ))

  /// A YAML mapping has one key twice.
  public static let duplicateKey = Fault(
    "D202",
    zh: Wording("“{key}”写了不止一次。", next: "请只保留一个；中文名和英文名算同一个字段。"),
    en: Wording(
      "“{key}” is written more than once.",
      next: "Keep one of them; a field’s Chinese and English names count as the same."))

  /// YAML anchors and aliases stand in a file.
  public static let yamlAnchor = Fault(
    "D203",
    zh: Wording("不能使用 YAML 的锚点和引用（& 和 *）。", next: "请把内容照写一遍；以 & 或 * 开头的文字要加英文引号。"),
    en: Wording(
      "YAML anchors and aliases (& and *) may not be used.",
      next: "Write the content out; put a text that starts with & or * in quotes."))

  /// A YAML value has the wrong shape.
  public static let yamlShape = Fault(
    "D204",
    zh: Wording("“{field}”应当是{expected}。", next: "请按手册“内容格式”中的例子改写（disclose doctor 说明手册在哪里）。"),
    en: Wording(
      "“{field}” ({name}) must be {shape}.",
      next:
        "Write it as the example in “Content format” in the manual shows (disclose doctor says where that is)."
    ))

  /// A YAML file as a whole has the wrong shape.
  public static let yamlRoot = Fault(
    "D205",
    zh: Wording("这个文件应当写成{expected}。", next: "请按手册“内容格式”中的例子改写（disclose doctor 说明手册在哪里）；字段名后面要用英文冒号并空一格。"),
    en: Wording(
      "This file must be {shape}.",
      next:
        "Write it as the example in “Content format” in the manual shows (disclose doctor says where that is), a colon and a space after each field’s name."
    ))
}
