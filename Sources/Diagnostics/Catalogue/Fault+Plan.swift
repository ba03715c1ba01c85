extension Fault {
  /// Two pages would have one address.
  public static let sameAddress = Fault(
    "P101",
    zh: Wording("“{first}”和“{second}”会占用同一个地址 {address}。", next: "请修改其中一个的编号或名称。"),
    en: Wording(
      "“{first}” and “{second}” would share the address {address}.",
      next: "Change the id or name of one of them."))
}
