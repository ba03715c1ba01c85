extension Fault {
  /// A snapshot that is to be read on the site is not there.
  public static let snapshotNotAtHand = Fault(
    "A151",
    zh: Wording("归档“{name}”要放到本站浏览，但 Archive/{name} 不存在。", next: "请把这份归档放回 Archive 文件夹，或把“本站浏览”改为“否”。"),
    en: Wording(
      "The snapshot “{name}” is to be read on the site, but Archive/{name} is not there.",
      next: "Put the snapshot back into the folder Archive, or say no to “onSite”."))

  /// A snapshot that is to be read on the site is not the one that was announced.
  public static let snapshotUnlikeAnnounced = Fault(
    "A152",
    zh: Wording(
      "归档“{name}”中的“{file}”不是公布的指纹所指的那一份。",
      next: "请运行 disclose archive verify {name}；归档无误的，重新运行 disclose archive announce。"),
    en: Wording(
      "In the snapshot “{name}”, “{file}” is not what the announced fingerprint stands for.",
      next: "Run disclose archive verify {name}; if it is sound, run disclose archive announce again."))

  /// A snapshot that is to be read on the site shows what may not be shown today.
  public static let snapshotShowsHeldBack = Fault(
    "A153",
    zh: Wording(
      "归档“{name}”的网页里有 {count} 条现在不能公开的记录（已撤回、不予公开或未到期），不能放到本站。",
      next: "请把“本站浏览”改为“否”；需要时另做一份归档，改放新的一份。"),
    en: Wording(
      "The pages of the snapshot “{name}” hold {count} records that may not be shown now (withdrawn, withheld or not due).",
      next: "Say no to “onSite”; make a new snapshot if need be, and show that one."))
}
