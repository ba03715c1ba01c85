extension Fault {
  /// A file of the built site is not as the release lists it.
  public static let publishedFileChanged = Fault(
    "A101",
    zh: Wording("这个文件与生成网站时的清单不符，可能被人改过。", next: "请重新生成网站，再归档。"),
    en: Wording(
      "This file is not as the site's manifest lists it; somebody may have changed it.",
      next: "Build the site again, then archive it."))

  /// A file that the release lists is not there.
  public static let publishedFileMissing = Fault(
    "A102",
    zh: Wording("清单中的这个文件不在网站里。", next: "请重新生成网站，再归档。"),
    en: Wording(
      "The site's manifest lists this file, but it is not there.",
      next: "Build the site again, then archive it."))

  /// A file name is not in Unicode normal form C.
  public static let nameNotNormalised = Fault(
    "A103",
    zh: Wording("文件名不是 Unicode 规范形式（NFC），复制到别的系统后可能对不上。", next: "请重新输入一遍这个文件名。"),
    en: Wording(
      "The file's name is not in Unicode normal form C and may not be found again on another system.",
      next: "Type the name anew."))

  /// Something other than a file stands where a snapshot takes its files from.
  public static let notARegularFile = Fault(
    "A104",
    zh: Wording("这不是普通文件（可能是链接），或名称无法归档。", next: "请换成真正的文件，改用普通的名称，或把它移走。"),
    en: Wording(
      "This is no regular file (perhaps a link), or has a name that cannot be archived.",
      next: "Put a real file with a plain name in its place, or move it elsewhere."))

  /// A page has no body in which it could be marked as archived.
  public static let pageCannotBeMarked = Fault(
    "A105", .warning,
    zh: Wording("这个网页里没有 <body>，无法加上“已归档”的标记，按原样存入。", next: "如需标记，请在其模板里写上 <body>。"),
    en: Wording(
      "This page has no <body>, so it cannot be marked as archived; it is kept as it is.",
      next: "Give its template a <body> if it is to be marked."))

  /// The site that is archived was never published, although releases of it were.
  public static let neverPublished = Fault(
    "A106", .warning,
    zh: Wording(
      "这个网站（指纹 {fingerprint}）没有发布过，发布记录里最后一次的指纹是 {last}。",
      next: "归档的应当是读者看到的网站：请先发布再归档，或用 disclose build 重新生成发布过的内容；不经 disclose publish 发布的，不必处理。"),
    en: Wording(
      "This site (fingerprint {fingerprint}) was never published; the last one in the log of releases has {last}.",
      next:
        "Archive what readers see: publish it first, or build what was published again; where it is published by other means, nothing is to be done."
    ))
}
