extension FaultReason {
  private static let tampered = FaultReason(
    "程序写的清单不会是这样：它被人改过，照它去读，会读到归档以外的文件。",
    "No manifest is written this way: somebody changed it, and following it would lead outside the snapshot.")
  private static let web = FaultReason(
    "网页存档用来在通用的回放软件里重现当时的网站；坏了就不能回放。",
    "The web archive lets any replay program show the site as it was; damaged, it cannot.")
  private static let again = FaultReason(
    "用同样的内容能重新生成同样的网页，才证明网页和数据当时是一致的。",
    "That the same content gives the same pages again proves that pages and data agreed at the time.")

  /// Reasons about snapshots.
  static let archive: [Fault: FaultReason] = [
    .nameNotNormalised: FaultReason(
      "同一个汉字可能有两种编码，复制到别的系统后名称就和清单对不上。",
      "One character can be written in two ways; copied to another system, the name no longer matches the manifest."
    ),
    .notARegularFile: FaultReason(
      "归档要能独立保存几十年，链接指向的文件到时不一定还在。",
      "A snapshot has to stand by itself for decades; what a link leads to may be gone by then."),
    .pageCannotBeMarked: FaultReason(
      "没有标记的归档网页，读者会当成现行的内容。", "Without its mark, readers take an archived page for a current one."),
    .snapshotFolderAdded: FaultReason(
      "归档里本来没有空文件夹，多半是里面的文件被删了。",
      "A snapshot has no empty folders; most likely what stood in it was removed."),
    .snapshotHoldsLink: FaultReason(
      "链接会指向归档以外的文件，随时可能改变，证明不了什么。",
      "A link leads outside the snapshot, to something that may change at any time and proves nothing."),
    .manifestPathUnsafe: tampered, .manifestListsTwice: tampered,
    .snapshotFetches: FaultReason(
      "从别处下载来的内容，证明不了是归档时的那一份。", "What is fetched from elsewhere cannot be shown to be what was archived."),
    .descriptionUnreadable: FaultReason(
      "归档说明写着是谁、什么时候、用哪一版程序归档的；没有它，归档就没有来历。",
      "The description says who archived what, when and by which version; without it a snapshot has no origin."
    ),
    .descriptionDiffers: FaultReason(
      "读者凭归档说明判断这是哪一年、哪一天、哪个单位的归档；它说的必须就是归档里的。",
      "By the description readers know year, day and authority of a snapshot; it must say what the snapshot holds."
    ),
    .notTheReleased: FaultReason(
      "归档的必须是读者当时看到的；这个文件不是。", "A snapshot must hold what readers saw; this file is not that."),
    .releaseUnreadable: FaultReason(
      "发布清单说明当时公布的是哪些文件；没有它，就无法证明归档的是公布过的。",
      "The release’s manifest says what was published; without it nothing shows that this is what went out."),
    .webArchiveDamaged: web, .webArchiveLacks: web,
    .rebuiltOtherwise: again, .cannotBeRebuilt: again,
    .snapshotNotAtHand: FaultReason(
      "网站上说可以浏览，读者点开却没有。", "The site would offer something to read that is not there."),
  ]
}
