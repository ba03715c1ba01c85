extension Fault {
  /// A template, partial or file of interface strings is not UTF-8.
  public static let templateNotUTF8 = Fault(
    "T301",
    zh: Wording("模板文件不是 UTF-8 编码，从这里开始无法读取。", next: "请用编辑器另存为 UTF-8。"),
    en: Wording(
      "This file of the look is not UTF-8; it cannot be read from here on.",
      next: "Save it again as UTF-8 in a text editor."))

  /// Two partials have one name.
  public static let twoPartials = Fault(
    "T302",
    zh: Wording("有两个名为“{name}”的子模板：{file} 和 {other}。", next: "请只保留一个，或修改其中一个的名称。"),
    en: Wording(
      "Two partials are called “{name}”: {file} and {other}.", next: "Keep one of them, or rename one."))

  /// Something stands in Templates that nothing reads.
  public static let unexpectedTemplate = Fault(
    "T303", .warning,
    zh: Wording("“{name}”不会被读取。", next: "请按手册的“Templates”核对名称和位置（disclose doctor 说明手册在哪里），或把它移出 Templates。"),
    en: Wording(
      "“{name}” is not read.",
      next:
        "Check its name and place against “Templates” in the manual (disclose doctor says where that is), or move it out of Templates."
    ))

  /// Something in Templates is neither a file nor a folder.
  public static let linkInTemplates = Fault(
    "T304",
    zh: Wording("“{name}”是链接或特殊文件，不能使用。", next: "请把文件本身复制到这里。"),
    en: Wording(
      "“{name}” is a link or a special file, which may not be used.",
      next: "Copy the file itself to this place."))

  /// A file overrides a standard one, and nothing says for which state of it it was written.
  public static let unrecordedOverride = Fault(
    "T306", .warning,
    zh: Wording(
      "“{name}”替换了标准外观的同名文件，但没有记录它依据的是哪一版。",
      next: "请与 {standard} 对照，确认无误后在 {file} 中写一行：{line}"),
    en: Wording(
      "“{name}” overrides the standard file, and nothing says which state of it it was written for.",
      next: "Compare it with {standard}, then write this line in {file}: {line}"))

  /// A file overrides a standard one that has changed since.
  public static let staleOverride = Fault(
    "T307", .warning,
    zh: Wording(
      "标准外观的“{name}”已经更新，替换它的文件依据的是旧版。",
      next: "请与 {standard} 对照修改，然后把 {file} 中的这一行改为：{line}"),
    en: Wording(
      "The standard “{name}” has changed since the file that overrides it was written.",
      next: "Bring it up to {standard}, then change this line in {file} to: {line}"))

  /// A state is recorded of a file that overrides nothing.
  public static let overrideOfNothing = Fault(
    "T308", .warning,
    zh: Wording("“{name}”没有替换标准外观的任何文件。", next: "请从 {file} 中删去这一行，或核对路径。"),
    en: Wording(
      "“{name}” overrides no file of the standard look.",
      next: "Remove this line from {file}, or check the path."))

  /// A partial is called by no template.
  public static let unusedPartial = Fault(
    "T305", .warning,
    zh: Wording("没有任何模板使用子模板“{name}”，其中的错误也不会被发现。", next: "请删去这个文件，或用 {tag} 在模板中使用它。"),
    en: Wording(
      "No template uses the partial “{name}”, so what is wrong in it is not found either.",
      next: "Remove the file, or use it in a template with {tag}."))
}
