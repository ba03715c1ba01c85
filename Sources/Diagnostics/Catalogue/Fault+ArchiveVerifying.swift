extension Fault {
  /// A file of a snapshot has other bytes than its manifests say.
  public static let snapshotFileChanged = Fault(
    "A111",
    zh: Wording("文件内容与清单不符（{algorithms}）。", next: "这份文件已不是归档时的样子；请用另一份副本中的同名文件比对、替换。"),
    en: Wording(
      "The file is not as the manifests list it ({algorithms}).",
      next: "It is no longer what was archived; compare it with another copy of the snapshot."))

  /// A file of a snapshot stands on a damaged part of the disk.
  public static let snapshotFileUnreadable = Fault(
    "A124",
    zh: Wording("磁盘已经读不出这个文件（{reason}）。", next: "请从另一份副本中找回，并尽快更换磁盘。"),
    en: Wording(
      "The disk no longer gives this file ({reason}).",
      next: "Take it from another copy of the snapshot, and replace the disk soon."))

  /// A file that the manifests list is not there.
  public static let snapshotFileMissing = Fault(
    "A112",
    zh: Wording("缺少这个文件。", next: "请从另一份副本中找回。"),
    en: Wording("This file is missing.", next: "Take it from another copy of the snapshot."))

  /// A file that no manifest lists.
  public static let snapshotFileAdded = Fault(
    "A113",
    zh: Wording("清单里没有这个文件，是后来放进去的。", next: "请查明来历，再移出归档文件夹。"),
    en: Wording(
      "No manifest lists this file; it was put there later.",
      next: "Find out where it comes from, then move it elsewhere."))

  /// A folder with nothing in it.
  public static let snapshotFolderAdded = Fault(
    "A114",
    zh: Wording("这个空文件夹不属于归档。", next: "请查明是否有文件被删，再移走它。"),
    en: Wording(
      "This empty folder does not belong to the snapshot.",
      next: "Find out whether files were removed from it, then remove it."))

  /// A link or other thing that is no regular file.
  public static let snapshotHoldsLink = Fault(
    "A115",
    zh: Wording("这不是普通文件（可能是链接），或名称不可用；没有打开它。", next: "归档里只有普通文件；请查明来历，再移走它。"),
    en: Wording(
      "This is no regular file (perhaps a link), or has an unusable name; it was not opened.",
      next: "A snapshot has regular files only; find out where it comes from, then remove it."))

  /// A manifest names a path outside the folder it speaks of.
  public static let manifestPathUnsafe = Fault(
    "A116",
    zh: Wording("清单里的路径“{path}”指向别处或无效。", next: "这份清单被改过，不要使用这份归档。"),
    en: Wording(
      "The manifest names the path “{path}”, which leads elsewhere or is none.",
      next: "The manifest was changed; do not use this copy of the snapshot."))

  /// A manifest names a path twice.
  public static let manifestListsTwice = Fault(
    "A117",
    zh: Wording("清单里“{path}”出现了两次。", next: "这份清单被改过，不要使用这份归档。"),
    en: Wording(
      "The manifest names “{path}” twice.",
      next: "The manifest was changed; do not use this copy of the snapshot."))

  /// A line of a manifest is not in the form of a manifest.
  public static let manifestUnreadable = Fault(
    "A118",
    zh: Wording("清单的第 {line} 行不是清单应有的写法，从这里起没有读。", next: "这份清单被改过；请从另一份副本中找回。"),
    en: Wording(
      "Line {line} of this manifest is not as a manifest is written; it was not read from there on.",
      next: "The manifest was changed; take it from another copy of the snapshot."))

  /// A file is listed in some manifests only.
  public static let notInManifest = Fault(
    "A119",
    zh: Wording("{manifest} 里没有这个文件，别的清单里有。", next: "有清单被改过；请从另一份副本中找回清单。"),
    en: Wording(
      "{manifest} does not list this file, although other manifests do.",
      next: "A manifest was changed; take the manifests from another copy of the snapshot."))

  /// The number or size of the files is not what the description says.
  public static let payloadSizeWrong = Fault(
    "A120",
    zh: Wording("应有的字节数和文件数是 {stated}，实际是 {found}。", next: "请看其他各条指出的文件。"),
    en: Wording(
      "There should be {stated} (bytes.files), but there are {found}.",
      next: "See the files that are named besides."))

  /// What declares a bag is not what BagIt 1.0 asks for.
  public static let notABag = Fault(
    "A121",
    zh: Wording("缺少 BagIt 1.0 的声明，或内容不对。", next: "请从另一份副本中找回这个文件。"),
    en: Wording(
      "The declaration of BagIt 1.0 is missing or wrong.",
      next: "Take this file from another copy of the snapshot."))

  /// The description of a snapshot lacks what it must have.
  public static let descriptionUnreadable = Fault(
    "A122",
    zh: Wording("归档说明缺少必要的内容，或由更新版本的程序写成。", next: "请从另一份副本中找回，或用新版本的程序核验。"),
    en: Wording(
      "The description lacks what it must have, or was written by a newer version.",
      next: "Take it from another copy of the snapshot, or verify it with a newer version of this program."))

  /// The description of a snapshot says something else than the rest of it.
  public static let descriptionDiffers = Fault(
    "A125",
    zh: Wording("归档说明中“{label}”写的是“{stated}”，而从归档的其他内容得出的是“{found}”。", next: "两处中有一处被改过；请与另一份副本比对。"),
    en: Wording(
      "The description says “{stated}” for “{label}”, but the rest of the snapshot gives “{found}”.",
      next: "One of the two was changed; compare both with another copy of the snapshot."))

  /// A snapshot asks for files from elsewhere.
  public static let snapshotFetches = Fault(
    "A123",
    zh: Wording("这个文件要求从别处下载归档的内容。", next: "归档本身应当完整；不要按它下载，请改用另一份副本。"),
    en: Wording(
      "This file asks for parts of the snapshot to be fetched from elsewhere.",
      next: "A snapshot is whole by itself; fetch nothing, and use another copy."))
}
