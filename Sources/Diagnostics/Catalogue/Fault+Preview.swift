extension Fault {
  /// The machine does not let a file or folder be read that the preview shows.
  public static let unreadable = Fault(
    "V101",
    zh: Wording("读不了“{path}”：{reason}。", next: "请检查它是否还在、是否有权限；放回之后预览会自动更新。"),
    en: Wording(
      "“{path}” cannot be read: {reason}.",
      next: "See whether it still exists and may be read; the preview goes on by itself once it can."))
}
