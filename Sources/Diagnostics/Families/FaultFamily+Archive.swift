extension FaultFamily {
  /// What is explained about snapshots.
  static let archive: [FaultFamily] = [
    FaultFamily(
      zh: ("制作归档", "归档的必须是发布过的那个网站，一个字节也不能不同，所以先逐个核对文件。"),
      en: (
        "Making a snapshot",
        "A snapshot must be the site that was released, to the byte, so every file is compared first."
      ),
      place: Place(file: "Public/152501/2024/index.html"),
      places: [.neverPublished: Place(file: "Public")],
      samples: ["fingerprint": "7K2M-9QXD-04AB-Z1TN-C8WE", "last": "3PQ7-E6B1-0A94-83FD-QZ5T"],
      [
        .publishedFileChanged, .publishedFileMissing, .nameNotNormalised, .notARegularFile,
        .pageCannotBeMarked, .neverPublished,
      ]),
    FaultFamily(
      zh: ("核验归档的文件", "每个文件都有三种摘要写在清单里；少一个、多一个、改一个字节都看得出来。"),
      en: (
        "Verifying the files of a snapshot",
        "Every file is listed with three digests; one missing, added or changed in a single byte is seen."
      ),
      place: Place(file: "Archive/2024-01/data/site/index.html"),
      places: [.descriptionDiffers: Place(file: "Archive/2024-01/bag-info.txt")],
      samples: [
        "algorithms": "SHA-256, SM3", "path": "../../etc/passwd", "line": "12",
        "manifest": "manifest-sm3.txt", "stated": "1048576.120", "found": "1048570.120",
        "reason": "Input/output error", "label": "Bagging-Date",
      ],
      special: [
        .manifestListsTwice: ["path": "data/site/index.html"],
        .descriptionDiffers: ["stated": "2024-01-31", "found": "2025-01-31"],
      ],
      [
        .snapshotFileChanged, .snapshotFileMissing, .snapshotFileAdded, .snapshotFolderAdded,
        .snapshotHoldsLink, .manifestPathUnsafe, .manifestListsTwice, .manifestUnreadable, .notInManifest,
        .payloadSizeWrong, .notABag, .descriptionUnreadable, .descriptionDiffers, .snapshotFetches,
        .snapshotFileUnreadable,
      ]),
    FaultFamily(
      zh: ("归档的签名与先后", "签名说明是谁封存的，指纹链说明先后；两样都对，才证明归档没有被换过。"),
      en: (
        "Seals and the chain of snapshots",
        "A seal says who closed a snapshot and the chain says in which order; both must hold to show "
          + "that none was exchanged."
      ),
      place: Place(file: "Archive/2024-01"),
      samples: [
        "previous": "2023-01", "other": "2024-02", "reason": "第 3 条记录的摘要不符 (wrong digest of record 3)",
        "path": "152501/2024/index.html", "name": "2022-01",
      ],
      [
        .sealIncomplete, .signatureWrong, .notSealedByKey, .chainBroken, .previousMissing, .chainForks,
        .snapshotRenamed, .snapshotNoFolder,
        .notTheReleased, .releaseUnreadable, .webArchiveDamaged, .webArchiveLacks, .rebuiltOtherwise,
        .cannotBeRebuilt,
      ]),
    FaultFamily(
      zh: ("在本站浏览的归档", "放到本站的归档必须就是公布了指纹的那一份，而且不能让已经撤下的内容重新公开。"),
      en: (
        "Snapshots that are read on the site",
        "A snapshot on the site must be the one whose fingerprint was announced, and may not bring back "
          + "what was taken off the site."
      ),
      place: Place(file: "Content/snapshots.csv", line: 2, column: 1),
      samples: ["name": "2024-01", "file": "site/152501/2024/index.html", "count": "2"],
      [.snapshotNotAtHand, .snapshotUnlikeAnnounced, .snapshotShowsHeldBack]),
  ]
}
