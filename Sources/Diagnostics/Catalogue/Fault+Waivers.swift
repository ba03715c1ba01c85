extension Fault {
  /// A waiver is for nothing that is found any more.
  public static let unmetWaiver = Fault(
    "C901", .warning,
    zh: Wording(
      "这条豁免没有对应的问题：{code}，{position}。", next: "问题已经改正的，请删去这一行；内容有变动的，请重新核对，再按核对结果中的位置填写。"),
    en: Wording(
      "This waiver matches no finding: {code}, {position}.",
      next:
        "If the matter is mended, remove the row; if the content changed, decide anew and copy the position again."
    ))

  /// A waiver's last day is over.
  public static let expiredWaiver = Fault(
    "C902", .warning,
    zh: Wording("这条豁免已于 {until} 到期，不再起作用。", next: "请改正所豁免的问题并删去这一行，或由批准人重新决定并填写新的有效期。"),
    en: Wording(
      "This waiver ended on {until} and no longer holds.",
      next: "Mend what it was for and remove the row, or have it decided anew with a new date."))

  /// A waiver is for something that cannot be waived.
  public static let unwaivableCode = Fault(
    "C903",
    zh: Wording(
      "{code} 不能豁免。", next: "请改正内容本身并删去这一行；个人信息、涉密内容以及读取和模板的错误都不能豁免。"),
    en: Wording(
      "{code} cannot be waived.",
      next:
        "Mend the content and remove the row; personal data, secrets and faults of files or templates must be mended."
    ))
}
