extension Fault {
  /// A key or a signature is there without the other.
  public static let sealIncomplete = Fault(
    "A131",
    zh: Wording("签名不完整：缺少这个文件。", next: "签名被人拿走过；请从另一份副本中找回。"),
    en: Wording(
      "The seal is not whole: this file is missing.",
      next: "Part of the seal was removed; take it from another copy of the snapshot."))

  /// A signature was not made of this tag manifest by this key.
  public static let signatureWrong = Fault(
    "A132",
    zh: Wording("签名与公钥、清单不符。", next: "归档封存之后被改过，或签名是别人的；不要使用这份归档。"),
    en: Wording(
      "The signature does not fit the key and the tag manifest.",
      next: "The snapshot was changed after it was sealed, or the seal is another's; do not use this copy."))

  /// A snapshot is not sealed by a key that the bureau is known by.
  public static let notSealedByKey = Fault(
    "A133",
    zh: Wording("没有用您指定的公钥对应的密钥签名。", next: "请核对公钥；若公钥无误，这份归档不是该单位封存的。"),
    en: Wording(
      "It is not sealed by the key that you named.",
      next: "See whether it is the right key; if it is, this snapshot was not sealed by its owner."))

  /// The snapshot before is not the one that this one was linked to.
  public static let chainBroken = Fault(
    "A134",
    zh: Wording("前一份归档“{previous}”已不是当时的那一份。", next: "两份中至少有一份被改过或被换过；请与其他副本比对。"),
    en: Wording(
      "The snapshot before, “{previous}”, is not the one it was linked to.",
      next: "One of the two was changed or replaced; compare both with other copies."))

  /// The snapshot before is not there.
  public static let previousMissing = Fault(
    "A135",
    zh: Wording("缺少前一份归档“{previous}”。", next: "请把它放回归档文件夹。"),
    en: Wording(
      "The snapshot before, “{previous}”, is missing.", next: "Put it back into the archive folder."))

  /// Two snapshots follow the same one.
  public static let chainForks = Fault(
    "A136",
    zh: Wording("这份归档与“{other}”接在同一份之后，先后不明。", next: "请查明哪一份属于这个单位的归档序列。"),
    en: Wording(
      "This snapshot and “{other}” follow the same one.", next: "Find out which of them belongs to the row."))

  /// A snapshot stands under the name of another.
  public static let snapshotRenamed = Fault(
    "A145",
    zh: Wording("这份归档原来的名称是“{name}”，被改过名。", next: "请改回原来的名称；若那个名称另有一份，请查明哪一份是真的。"),
    en: Wording(
      "This snapshot was made as “{name}”; somebody renamed it.",
      next: "Give it its name again; where another one bears that, find out which of them is right."))

  /// What bears the name of a snapshot is no folder.
  public static let snapshotNoFolder = Fault(
    "A146",
    zh: Wording("这不是文件夹（可能是链接），没有打开它。", next: "归档应当是一个文件夹；请把归档本身放到这里，或移走它。"),
    en: Wording(
      "This is no folder (perhaps a link); it was not opened.",
      next: "A snapshot is a folder: put the snapshot itself here, or move this elsewhere."))

  /// A page of a snapshot is not the one that was released.
  public static let notTheReleased = Fault(
    "A137",
    zh: Wording("这个文件（去掉归档标记后）不是当时发布的那一个。", next: "请与发布清单 data/release/manifest.json 和其他副本比对。"),
    en: Wording(
      "Without its mark, this file is not the one that was released.",
      next: "Compare it with data/release/manifest.json and with other copies."))

  /// The manifest of the release cannot be read.
  public static let releaseUnreadable = Fault(
    "A138",
    zh: Wording("无法读取发布清单。", next: "请从另一份副本中找回这个文件。"),
    en: Wording(
      "The manifest of the release cannot be read.", next: "Take this file from another copy of the snapshot."
    ))

  /// The web archive in a snapshot is damaged.
  public static let webArchiveDamaged = Fault(
    "A141",
    zh: Wording("网页存档有损坏：{reason}。", next: "网页文件本身另有核验；请从另一份副本中找回这个文件。"),
    en: Wording(
      "The web archive is damaged: {reason}.",
      next: "The pages themselves are verified besides; take this file from another copy of the snapshot."))

  /// The web archive lacks a file of the site.
  public static let webArchiveLacks = Fault(
    "A142",
    zh: Wording("网页存档里没有“{path}”。", next: "请从另一份副本中找回这个文件。"),
    en: Wording(
      "The web archive does not hold “{path}”.", next: "Take this file from another copy of the snapshot."))

  /// The content in a snapshot makes another site.
  public static let rebuiltOtherwise = Fault(
    "A143",
    zh: Wording("用归档中的内容和模板重新生成，得到的这个文件不同。", next: "请确认程序版本与归档说明中的一致；若一致，页面与数据不符。"),
    en: Wording(
      "Built again from the content and templates in the snapshot, this file comes out differently.",
      next:
        "See whether the program is the version that the description names; if so, page and data disagree."))

  /// The content in a snapshot makes no site.
  public static let cannotBeRebuilt = Fault(
    "A144",
    zh: Wording("归档中的内容和模板无法生成网站。", next: "请确认程序版本与归档说明中的一致。"),
    en: Wording(
      "The content and templates in the snapshot make no site.",
      next: "See whether the program is the version that the description names."))
}
